/** The root of the REST resources; each feature brings its own. */
package be.medimmigrant.suivi.platform.rest;
