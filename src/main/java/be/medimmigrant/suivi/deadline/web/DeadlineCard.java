package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.deadline.web.DeadlineWords.LineView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A term as the card shows it, in the reader's words. {@code filing}: something is
 * to be handed in, so the day has an hour at which a desk closes; {@code open}: new or disputed, so the calculation is
 * shown at once.
 */
public record DeadlineCard(UUID caseId, String ruleCode, String title, boolean filing, LocalDate safeDay, String safe,
        String safeNote, LocalDate legalDay, String legal, String legalNote, List<LineView> lines,
        List<PointView> disputed, String legalBasis, String confidence, String correctLabel, Ruler ruler,
        String rulerLabel, String rulerStart, String rulerEnds, boolean open, boolean passed) {

    /** A disputed point: what it is about, and what each reading would give. */
    public record PointView(String title, String statement, List<ReadingView> readings) {
    }

    public record ReadingView(String reading, String first, String last) {
    }
}
