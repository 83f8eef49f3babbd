/** The list of text blocks and the page of one. */
package be.medimmigrant.suivi.textblock.web;
