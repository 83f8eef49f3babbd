package be.medimmigrant.suivi.codes;

/**
 * One code as its administrator sees it.
 *
 * @param uses how many rows anywhere refer to it
 * @param removable added here, and nothing refers to it or ever did
 */
public record CodeSheet(Code code, int version, long uses, boolean removable) {}
