package be.medimmigrant.suivi.deadline;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;
import static be.medimmigrant.suivi.platform.acting.Roles.TRAINEE;

import be.medimmigrant.suivi.deadline.domain.CaseDeadline;
import be.medimmigrant.suivi.deadline.domain.CaseDeadline.Status;
import be.medimmigrant.suivi.deadline.domain.CaseDeadlineRows;
import be.medimmigrant.suivi.deadline.domain.RuleVersions;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.Nature;
import be.medimmigrant.suivi.deadline.term.Term;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The terms that run in a case. Each change is told to the timeline and, by {@link DeadlinesChanged}, to the process. A trainee's page says by when, and the process asks for dates when a trainee has done a step. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class CaseDeadlines {

    @Inject CaseDeadlineRows rows;
    @Inject RuleVersions rules;
    @Inject BelgianCalendar calendar;
    @Inject BaseDateCorrection correction;
    @Inject RuleCorrection ruleCorrection;
    @Inject DeadlineTimeline timeline;
    @Inject Event<DeadlinesChanged> changed;
    @Inject Clock clock;

    /**
     * Computes a term and keeps it open. A rule runs once at a time in a case: fixed again from the same day it stays as it
     * is, from another day it moves. Refuses a notification in the future and a way of notification the rule does not know.
     */
    public CaseDeadlineView fix(FixDeadline command) {
        Term term = calculator().compute(command.ruleCode(), command.input());
        correction.refuseFuture(term);
        Optional<CaseDeadline> running = rows.open(command.caseId(), command.ruleCode());
        if (running.isPresent()) {
            correction.move(running.get(), term);
            return view(running.get());
        }
        CaseDeadline fixed = CaseDeadline.fix(command.caseId(), term, clock.instant());
        rows.add(fixed);
        timeline.fixed(fixed);
        changed.fire(new DeadlinesChanged(command.caseId()));
        return view(fixed);
    }

    /** Every date that {@link #correct} would move, reminders and tasks included; changes nothing. */
    public List<MovedDate> preview(CorrectBaseDate command) {
        return correction.preview(command, calculator());
    }

    /** Corrects the day a term starts from, and with it all open terms of the case with the same base. Refuses when somebody else corrected it after the corrector had looked. */
    public List<MovedDate> correct(CorrectBaseDate command) {
        return correction.correct(command, calculator());
    }

    /** What {@link #recount} would make of the term of a rule; empty when it no longer runs. Refuses when the rule gives no date now. */
    public Optional<CaseDeadlineView> byRule(UUID caseId, String ruleCode) {
        return rows.open(caseId, ruleCode).map(d -> CaseDeadlineView.supposed(ruleCorrection.byRule(d, calculator()), clock.instant()));
    }

    /** Counts a term again from the same days after its rule was corrected; reminders and due dates follow. Refuses a term that does not run, or that its rule gives the same days or none. */
    public void recount(UUID caseId, String ruleCode) {
        ruleCorrection.recount(rows.open(caseId, ruleCode).orElseThrow(() -> new RuleViolated("deadline.notRunning")), calculator());
    }

    /** What the term asked for was done on a day. */
    public void met(UUID caseId, String ruleCode, LocalDate on) {
        end(caseId, ruleCode, Status.MET, on);
    }

    /** The term lost its object (the authority decided, the client withdrew); nobody was late. */
    public void cancel(UUID caseId, String ruleCode) {
        end(caseId, ruleCode, Status.CANCELLED, LocalDate.now(clock));
    }

    /** Recorded as missed, after the notification was checked for defects: never by the passing of a date alone. */
    public void missed(UUID caseId, String ruleCode) {
        end(caseId, ruleCode, Status.MISSED, LocalDate.now(clock));
    }

    /** When a case closes: nothing runs in it any more. */
    public void cancelAll(UUID caseId) {
        rows.open(caseId).forEach(deadline -> cancel(caseId, deadline.ruleCode()));
    }

    /** The terms that run, the earliest safe day first. */
    @AllowedTo({STAFF, COORDINATOR, TRAINEE})
    public List<CaseDeadlineView> open(UUID caseId) {
        return rows.open(caseId).stream().map(this::view).toList();
    }

    /** All terms of the case, those that ended last. */
    public List<CaseDeadlineView> all(UUID caseId) {
        return rows.of(caseId).stream().map(this::view).toList();
    }

    /** The client's own term that comes first; terms on authorities are not ours to keep. */
    @AllowedTo({STAFF, COORDINATOR, TRAINEE})
    public Optional<CaseDeadlineView> next(UUID caseId) {
        return open(caseId).stream().filter(d -> d.nature() == Nature.CLIENT).findFirst();
    }

    /** The term of a rule that runs in the case. */
    @AllowedTo({STAFF, COORDINATOR, TRAINEE})
    public Optional<CaseDeadlineView> running(UUID caseId, String ruleCode) {
        return rows.open(caseId, ruleCode).map(this::view);
    }

    private void end(UUID caseId, String ruleCode, Status how, LocalDate on) {
        CaseDeadline deadline = rows.open(caseId, ruleCode)
                .orElseThrow(() -> new RuleViolated("deadline.notRunning"));
        deadline.end(how, on);
        timeline.ended(deadline);
        changed.fire(new DeadlinesChanged(caseId));
    }

    private DeadlineCalculator calculator() {
        return new DeadlineCalculator(calendar, rules.book());
    }

    private CaseDeadlineView view(CaseDeadline deadline) {
        return CaseDeadlineView.of(deadline, rules.get(deadline.ruleId()).rule());
    }
}
