/** Code items, how they are stored and how the delivered files fill the table. */
package be.medimmigrant.suivi.codes.domain;
