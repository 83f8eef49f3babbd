/** The text block and where it is kept. */
package be.medimmigrant.suivi.textblock.domain;
