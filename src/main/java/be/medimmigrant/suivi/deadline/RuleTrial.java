package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.RuleBook;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.deadline.term.Term;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tries an edited rule before it is let in, in the book that holds it: on each day of four years and for each way of
 * notification it must give a safe day that is a working day and not later than the legal one, and so must every rule that
 * starts from its last day. What a formula says wrong is found here, not in a case.
 */
record RuleTrial(BelgianCalendar calendar, RuleBook book) {

    private static final int DAYS = 1461;

    /** The text in force between two dates (null = open), as it would stand in the book. */
    void refuseUnlessSound(RuleText text, LocalDate validFrom, LocalDate validTo, LocalDate today) {
        DeadlineRule rule = composed(text, validFrom, validTo);
        RuleBook after = book.with(rule);
        DeadlineCalculator calculator = new DeadlineCalculator(calendar, after);
        List<DeadlineRule> dependents = after.dependents(rule.code());
        days(rule, today).forEach(day -> {
            refuseUnlessSound(rule, day, calculator);
            dependents.stream().filter(other -> other.inForceOn(day)).forEach(other -> refuseToBreak(other, day, calculator));
        });
    }

    /** Four years in which the rule is in force, and every day of its own on which a rule of the book begins or ends. */
    private Stream<LocalDate> days(DeadlineRule rule, LocalDate today) {
        LocalDate begin = rule.inForceOn(today) ? today
                : rule.validTo() != null && rule.validTo().isBefore(today) ? rule.validTo().minusDays(DAYS - 1L) : rule.validFrom();
        Stream<LocalDate> turns = book.versions().stream().flatMap(version -> Stream.of(version.validFrom(), version.validTo()))
                .filter(Objects::nonNull).filter(rule::inForceOn).distinct();
        return Stream.concat(begin.datesUntil(begin.plusDays(DAYS)), turns);
    }

    private static DeadlineRule composed(RuleText text, LocalDate validFrom, LocalDate validTo) {
        try {
            return text.rule(UUID.randomUUID(), validFrom, validTo);
        } catch (IllegalArgumentException notUnderstood) {
            throw new RuleViolated("deadline.rules.formulaWrong");
        }
    }

    private void refuseUnlessSound(DeadlineRule rule, LocalDate day, DeadlineCalculator calculator) {
        try {
            if (!isSafe(rule, day, calculator)) throw new RuleViolated("deadline.rules.notSafe", day);
        } catch (IllegalStateException | DateTimeException formulaWithoutDay) {
            throw new RuleViolated("deadline.rules.formulaWrong");
        }
    }

    private void refuseToBreak(DeadlineRule other, LocalDate day, DeadlineCalculator calculator) {
        try {
            if (isSafe(other, day, calculator)) return;
        } catch (IllegalStateException | DateTimeException formulaWithoutDay) {
            // then it gives no date at all
        }
        throw new RuleViolated("deadline.rules.breaksOther", other.code(), day);
    }

    private boolean isSafe(DeadlineRule rule, LocalDate day, DeadlineCalculator calculator) {
        return rule.modes().stream().map(mode -> calculator.compute(rule, TriggerInput.of(mode, day, day, day))).allMatch(this::isSafe);
    }

    private boolean isSafe(Term term) {
        return calendar.isWorkingDay(term.safeLastDay()) && !term.safeLastDay().isAfter(term.legalLastDay());
    }
}
