package be.medimmigrant.suivi.casefile;

/** Who turned to whom: they to us (IN), we to them (OUT). */
public enum Direction { IN, OUT }
