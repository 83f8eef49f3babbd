package be.medimmigrant.suivi.audit;

import java.time.Instant;
import java.util.List;

/**
 * One change of one row, as the log has it.
 *
 * @param who display name of the account, or empty for somebody not signed in
 * @param operation insert, update or delete
 * @param origin from where: a page, a job, start-up
 */
public record Change(long id, Instant at, String who, String initials, String origin, String table, String rowId, String operation, List<FieldChange> fields) {}
