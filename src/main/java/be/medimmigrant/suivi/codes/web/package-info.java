/** Pages of the code lists. */
package be.medimmigrant.suivi.codes.web;
