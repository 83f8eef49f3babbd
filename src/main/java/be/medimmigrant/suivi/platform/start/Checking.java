package be.medimmigrant.suivi.platform.start;

import java.sql.Connection;

/**
 * Told once before anything is written, not even the schema: it may be that of an older release, or not there yet. Whoever has a reason
 * not to start on this database throws {@link WillNotStart}.
 */
public record Checking(Connection database, Mode mode) {}
