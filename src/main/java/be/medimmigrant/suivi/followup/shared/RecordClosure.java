package be.medimmigrant.suivi.followup.shared;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * @param outcome code of the list {@code case_outcomes} that fits the case's type
 * @param on the day the follow-up ended
 * @param superfluous documents whose content is removed now
 */
public record RecordClosure(String taskId, String outcome, LocalDate on, String factualResult, Set<UUID> superfluous) {}
