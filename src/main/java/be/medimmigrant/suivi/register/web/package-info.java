/** The phone form, the list of requests and the page of one request. */
package be.medimmigrant.suivi.register.web;
