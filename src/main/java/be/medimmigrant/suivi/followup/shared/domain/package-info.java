/** What the shared processes record, and on which days they act. */
package be.medimmigrant.suivi.followup.shared.domain;
