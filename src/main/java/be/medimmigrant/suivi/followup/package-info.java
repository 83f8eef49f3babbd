/** Accompaniments that follow a process. This door opens the right one for a kind of case; each kind has its own package. */
package be.medimmigrant.suivi.followup;
