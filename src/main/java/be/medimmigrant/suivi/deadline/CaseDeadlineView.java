package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.domain.CaseDeadline;
import be.medimmigrant.suivi.deadline.domain.CaseDeadline.Status;
import be.medimmigrant.suivi.deadline.term.Confidence;
import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.DisputedPoint;
import be.medimmigrant.suivi.deadline.term.EndRule;
import be.medimmigrant.suivi.deadline.term.ExplanationLine;
import be.medimmigrant.suivi.deadline.term.LegalBasis;
import be.medimmigrant.suivi.deadline.term.Nature;
import be.medimmigrant.suivi.deadline.term.Term;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A term of a case as others see it; both dates, how they came about, and whether it still runs. */
public record CaseDeadlineView(UUID id, UUID caseId, String ruleCode, String base, Nature nature, TriggerInput input,
        LocalDate firstDay, LocalDate rawLastDay, LocalDate legalDay, LocalDate safeDay, List<ExplanationLine> lines,
        List<DisputedPoint> disputed, EndRule end, Confidence confidence, LegalBasis legalBasis, Status status,
        LocalDate endedOn, Instant fixedAt) {

    static CaseDeadlineView of(CaseDeadline d, DeadlineRule rule) {
        return new CaseDeadlineView(d.id(), d.caseId(), d.ruleCode(), d.base(), Nature.of(d.nature()), d.input(),
                d.firstDay(), d.rawLastDay(), d.legalDay(), d.safeDay(), d.lines(), d.disputed(), rule.end(),
                rule.confidence(), rule.legalBasis(), d.status(), d.endedOn(), d.fixedAt());
    }

    /** A term that belongs to no case: the answer to «what if». */
    static CaseDeadlineView supposed(Term term, Instant at) {
        DeadlineRule rule = term.rule();
        return new CaseDeadlineView(null, null, rule.code(), rule.base(), rule.nature(), term.input(), term.firstDay(),
                term.rawLastDay(), term.legalLastDay(), term.safeLastDay(), term.lines(), term.disputed(), rule.end(),
                rule.confidence(), rule.legalBasis(), Status.OPEN, null, at);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
