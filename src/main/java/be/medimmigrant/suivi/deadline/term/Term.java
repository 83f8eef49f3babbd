package be.medimmigrant.suivi.deadline.term;

import java.time.LocalDate;
import java.util.List;

/**
 * A computed term. The safe day is a working day, never later than the legal one; reminders follow it. {@code disputed}
 * holds the points on which readings differ for this very input.
 */
public record Term(DeadlineRule rule, TriggerInput input, LocalDate firstDay, LocalDate rawLastDay,
        LocalDate legalLastDay, LocalDate safeLastDay, List<ExplanationLine> lines, List<DisputedPoint> disputed) {

    public Confidence confidence() {
        return rule.confidence();
    }
}
