package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.RuleText;
import java.time.LocalDate;
import java.util.UUID;

/** Change a version of a rule from a day on, or correct it in place ({@code from} null). */
public record ChangeRule(UUID versionId, int seenVersion, RuleText text, LocalDate from) {
}
