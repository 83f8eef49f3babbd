/**
 * The vocabularies of the house: stable codes with labels in three languages, order, parents and validity years. They come
 * from {@code codes/*.csv}; afterwards the table rules and administrators look after it. Everybody else asks {@link
 * be.medimmigrant.suivi.codes.Codes}.
 */
package be.medimmigrant.suivi.codes;
