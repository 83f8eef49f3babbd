package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.RuleBook;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.deadline.term.TermDays;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Tries an edited rule before it is let in: on each day of four years and for each way of notification it must give a
 * safe day that is a working day and not later than the legal one. What a formula says wrong is found here, not in a case.
 */
record RuleTrial(BelgianCalendar calendar, RuleBook book) {

    private static final int DAYS = 1461;

    void refuseUnlessSound(RuleText text, LocalDate today) {
        DeadlineRule rule = composed(text);
        DeadlineCalculator calculator = new DeadlineCalculator(calendar, book);
        try {
            today.datesUntil(today.plusDays(DAYS)).forEach(day -> rule.modes().forEach(mode ->
                    refuseUnlessSafe(calculator.days(rule, TriggerInput.of(mode, day, day, day)), day)));
        } catch (IllegalStateException formulaWithoutDay) {
            throw new RuleViolated("deadline.rules.formulaWrong");
        }
    }

    private static DeadlineRule composed(RuleText text) {
        try {
            return text.rule(UUID.randomUUID(), null, null);
        } catch (IllegalArgumentException notUnderstood) {
            throw new RuleViolated("deadline.rules.formulaWrong");
        }
    }

    private void refuseUnlessSafe(TermDays days, LocalDate from) {
        boolean sound = calendar.isWorkingDay(days.safe()) && !days.safe().isAfter(days.legal());
        if (!sound) {
            throw new RuleViolated("deadline.rules.notSafe", from);
        }
    }
}
