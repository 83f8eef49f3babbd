/** The change log, written by triggers: who changed which row, when and from where. */
package be.medimmigrant.suivi.audit;
