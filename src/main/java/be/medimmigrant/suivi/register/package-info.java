/**
 * The register of requests (demandes): somebody contacts us, about somebody or about nobody in particular, with one or more
 * questions. Every contact is one request with a number of its year; it is written down in a minute, completed later, closed,
 * and counted in the year's figures. Who asks and whom it is about are two things that may be one person.
 */
package be.medimmigrant.suivi.register;
