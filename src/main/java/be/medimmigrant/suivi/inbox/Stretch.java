package be.medimmigrant.suivi.inbox;

import java.util.List;

/** A stretch of a list, and the key after which the next one begins; null at the end. */
public record Stretch<T>(List<T> rows, String next) {}
