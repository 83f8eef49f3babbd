/** The rows behind the terms: dated versions of rules, and the terms of cases. */
package be.medimmigrant.suivi.deadline.domain;
