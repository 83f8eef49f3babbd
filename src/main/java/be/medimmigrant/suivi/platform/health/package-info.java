/** Whether the application is well: its rules about itself, checked against the database, and the page that says so. */
package be.medimmigrant.suivi.platform.health;
