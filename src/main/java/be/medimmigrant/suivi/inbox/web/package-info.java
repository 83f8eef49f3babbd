/** The page the team opens in the morning. */
package be.medimmigrant.suivi.inbox.web;
