/**
 * The dossier every follow-up shares: its number, person, owner and stand-in, one timeline, the people and authorities
 * involved, the mandates that allow contacts with them, its documents, its closing. What a kind of procedure adds to it
 * lives in that procedure's own room of {@code followup}.
 */
package be.medimmigrant.suivi.casefile;
