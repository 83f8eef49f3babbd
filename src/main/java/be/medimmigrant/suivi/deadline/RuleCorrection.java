package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.domain.CaseDeadline;
import be.medimmigrant.suivi.deadline.domain.Finding;
import be.medimmigrant.suivi.deadline.domain.RuleVersions;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.RuleFiles;
import be.medimmigrant.suivi.deadline.term.Term;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;

/**
 * A rule was corrected, here or by a release, after terms were fixed by it. Such a term keeps its dates, because a date that moves
 * by itself is not noticed, and is told to differ until a person has it counted again.
 */
@ApplicationScoped
class RuleCorrection {

    @Inject RuleVersions versions;
    @Inject BelgianCalendar calendar;
    @Inject DeadlineTimeline timeline;
    @Inject Event<DeadlinesChanged> changed;
    @Inject Clock clock;

    /** The term from the same days, by the rule as it stands now. */
    Term byRule(CaseDeadline deadline, DeadlineCalculator calculator) {
        TriggerInput input = deadline.input();
        DeadlineRule rule = calculator.rules().rule(deadline.ruleCode(), input.effective(calendar));
        try {
            return calculator.compute(rule, rule.adapt(input, calendar));
        } catch (IllegalStateException | DateTimeException noDay) {
            throw new RuleViolated("deadline.rules.formulaWrong");
        }
    }

    /** Whether its rule gives it another safe or legal day now, or none. */
    boolean differs(CaseDeadline deadline, DeadlineCalculator calculator) {
        try {
            Term now = byRule(deadline, calculator);
            return !now.legalLastDay().equals(deadline.legalDay()) || !now.safeLastDay().equals(deadline.safeDay());
        } catch (RuleViolated noDay) {
            return true;
        }
    }

    /** Rules whose last version was written here before somebody saw what is delivered now. */
    List<Finding> unseen() {
        return versions.all().stream().filter(v -> v.validTo() == null)
                .filter(v -> RuleFiles.delivered(v.text().code()).filter(v::departsUnseenFrom).isPresent())
                .map(v -> Finding.rule(v.id(), v.text().code())).toList();
    }

    /** Refuses a term that its rule gives the same days, or none. */
    void recount(CaseDeadline deadline, DeadlineCalculator calculator) {
        if (!differs(deadline, calculator)) throw new RuleViolated("deadline.alert.gone");
        Term now = byRule(deadline, calculator);
        timeline.recounted(deadline, now);
        deadline.move(now, clock.instant());
        changed.fire(new DeadlinesChanged(deadline.caseId()));
    }
}
