package be.medimmigrant.suivi.casefile;

/** A document to be handed out; its name says which case and what it is, never who. */
public record DocumentFile(String name, String mediaType, byte[] bytes) {}
