/** The change log as pages show it. */
package be.medimmigrant.suivi.audit.web;
