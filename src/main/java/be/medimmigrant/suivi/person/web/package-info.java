/** The page of one person. */
package be.medimmigrant.suivi.person.web;
