package be.medimmigrant.suivi.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One column of one change.
 *
 * @param change its number in the log: columns changed together share it
 * @param operation insert, update or delete
 */
public record ChangedValue(long change, Instant at, UUID actor, String operation, String column, String before, String after) {}
