/** Requests, requesters and drafts: their rules, and where they are kept and found. */
package be.medimmigrant.suivi.register.domain;
