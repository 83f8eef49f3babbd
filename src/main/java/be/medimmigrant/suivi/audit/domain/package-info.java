/** Reading the change log; writing it is the triggers' work. */
package be.medimmigrant.suivi.audit.domain;
