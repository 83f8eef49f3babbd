/** The models alone, on an engine in memory: every branch and timer is walked with rehearsed dates, and their text obeys the house's rules. */
package be.medimmigrant.suivi.followup.models;
