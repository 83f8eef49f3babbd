/** The case file, what hangs on it, and the rules that always hold. */
package be.medimmigrant.suivi.casefile.domain;
