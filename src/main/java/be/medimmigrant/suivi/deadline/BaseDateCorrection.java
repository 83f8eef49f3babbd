package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.domain.CaseDeadline;
import be.medimmigrant.suivi.deadline.domain.CaseDeadlineRows;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.Nature;
import be.medimmigrant.suivi.deadline.term.Phrase;
import be.medimmigrant.suivi.deadline.term.Term;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One base date, all the terms that start from it: what would move, and moving it. */
@ApplicationScoped
class BaseDateCorrection {

    @Inject CaseDeadlineRows rows;
    @Inject BelgianCalendar calendar;
    @Inject DeadlineTimeline timeline;
    @Inject Event<DatesWillMove> willMove;
    @Inject Event<BaseDateCorrected> corrected;
    @Inject Event<DeadlinesChanged> changed;
    @Inject Clock clock;

    List<MovedDate> preview(CorrectBaseDate command, DeadlineCalculator calculator) {
        return movedDates(command.caseId(), recomputed(command, calculator));
    }

    List<MovedDate> correct(CorrectBaseDate command, DeadlineCalculator calculator) {
        Map<CaseDeadline, Term> moving = recomputed(command, calculator);
        if (!named(command).input().equals(command.recorded())) {
            throw new RuleViolated("deadline.correct.overtaken");
        }
        List<MovedDate> moved = movedDates(command.caseId(), moving);
        moving.keySet().stream().findFirst()
                .ifPresent(d -> corrected.fire(new BaseDateCorrected(d.caseId(), d.base(), command.input())));
        moving.forEach(this::move);
        return moved;
    }

    void move(CaseDeadline deadline, Term term) {
        if (deadline.input().equals(term.input())) {
            return;
        }
        timeline.moved(deadline, term);
        deadline.move(term, clock.instant());
        changed.fire(new DeadlinesChanged(deadline.caseId()));
    }

    /** A letter or a request of tomorrow is a typing error; the expiry of a card is not. */
    void refuseFuture(Term term) {
        boolean future = term.input().presentedOn().or(term.input()::postedOn).or(term.input()::happenedOn)
                .filter(day -> day.isAfter(LocalDate.now(clock))).isPresent();
        if (future && !term.rule().ahead()) {
            throw new RuleViolated("deadline.future");
        }
    }

    private Map<CaseDeadline, Term> recomputed(CorrectBaseDate command, DeadlineCalculator calculator) {
        CaseDeadline named = named(command);
        refuseFuture(calculator.compute(command.ruleCode(), command.input()));
        Map<CaseDeadline, Term> moving = new LinkedHashMap<>();
        rows.open(command.caseId()).stream().filter(d -> d.base().equals(named.base()))
                .forEach(d -> moving.put(d, recompute(d, command.input(), calculator)));
        return moving;
    }

    private CaseDeadline named(CorrectBaseDate command) {
        return rows.open(command.caseId(), command.ruleCode()).orElseThrow(() -> new RuleViolated("deadline.notRunning"));
    }

    private Term recompute(CaseDeadline deadline, TriggerInput input, DeadlineCalculator calculator) {
        DeadlineRule rule = calculator.rules().rule(deadline.ruleCode(), input.effective(calendar));
        return calculator.compute(rule, rule.adapt(input, calendar));
    }

    private List<MovedDate> movedDates(UUID caseId, Map<CaseDeadline, Term> moving) {
        Map<String, Term> after = moving.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().ruleCode(), Map.Entry::getValue));
        DatesWillMove collected = new DatesWillMove(caseId, after);
        moving.forEach((deadline, term) -> collect(collected, deadline, term));
        willMove.fire(collected);
        return List.copyOf(collected.moved());
    }

    private void collect(DatesWillMove collected, CaseDeadline before, Term after) {
        String rule = before.ruleCode();
        collected.add(rule, Phrase.of("deadline.moved.first"), before.firstDay(), after.firstDay());
        collected.add(rule, Phrase.of("deadline.moved.legal"), before.legalDay(), after.legalLastDay());
        collected.add(rule, Phrase.of("deadline.moved.safe"), before.safeDay(), after.safeLastDay());
    }
}
