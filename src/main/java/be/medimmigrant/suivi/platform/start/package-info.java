/** What happens when the application starts, in order, and how the features hear of it. */
package be.medimmigrant.suivi.platform.start;
