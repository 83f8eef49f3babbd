/** What all task pages share. */
package be.medimmigrant.suivi.followup.web;
