/** Pages of the shared tasks. */
package be.medimmigrant.suivi.followup.shared.web;
