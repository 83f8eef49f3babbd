package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.domain.CaseDeadline;
import be.medimmigrant.suivi.deadline.domain.CaseDeadline.Status;
import be.medimmigrant.suivi.deadline.term.Confidence;
import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.DisputedPoint;
import be.medimmigrant.suivi.deadline.term.ExplanationLine;
import be.medimmigrant.suivi.deadline.term.Nature;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A term of a case as others see it; both dates, how they came about, and whether it still runs. */
public record CaseDeadlineView(UUID id, UUID caseId, String ruleCode, String base, Nature nature, TriggerInput input,
        LocalDate firstDay, LocalDate rawLastDay, LocalDate legalDay, LocalDate safeDay, List<ExplanationLine> lines,
        List<DisputedPoint> disputed, Confidence confidence, String legalBasis, Status status, LocalDate endedOn,
        Instant fixedAt) {

    static CaseDeadlineView of(CaseDeadline d, DeadlineRule rule) {
        return new CaseDeadlineView(d.id(), d.caseId(), d.ruleCode(), d.base(), Nature.of(d.nature()), d.input(),
                d.firstDay(), d.rawLastDay(), d.legalDay(), d.safeDay(), d.lines(), d.disputed(), rule.confidence(),
                rule.legalBasis(), d.status(), d.endedOn(), d.fixedAt());
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
