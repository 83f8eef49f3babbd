package be.medimmigrant.suivi.codes;

/** Somebody changed a code list in this transaction. */
public record CodesChanged() {}
