package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.TriggerInput;
import java.util.UUID;

/** Compute a term for a case and keep it. */
public record FixDeadline(UUID caseId, String ruleCode, TriggerInput input) {
}
