package be.medimmigrant.suivi.deadline.term;

import be.medimmigrant.suivi.deadline.term.TriggerInput.Mode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says in three lines how a term came about: from which day it runs, how long and what happens at its end, and what makes
 * the safe day safe. Only keys and arguments; the words are in {@code texts/deadline_*.properties}.
 */
record TermExplanation(BelgianCalendar calendar, DeadlineRule rule, TriggerInput input, TermDays days) {

    List<ExplanationLine> lines() {
        return List.of(start(), end(), caution());
    }

    private ExplanationLine start() {
        Phrase what = Phrase.of("deadline.base." + rule.base());
        return new ExplanationLine(what, List.of(howItStarts()), Phrase.of(countsFromFirst()
                ? "deadline.result.first" : "deadline.result.opens", days.first()));
    }

    private Phrase howItStarts() {
        LocalDate event = input.effective(calendar);
        if (input.mode() == Mode.REGISTERED_LETTER) {
            return Phrase.of("deadline.start.registered_letter", input.postedOn().get(), event);
        }
        if (input.mode() == Mode.POSTED) {
            return Phrase.of("deadline.start.posted", input.postedOn().get());
        }
        if (input.mode() != Mode.EVENT) {
            return Phrase.of("deadline.start." + input.mode().code(), event);
        }
        if (rule.first().otherRule().isPresent()) {
            return Phrase.of("deadline.start.after_rule", event, days.first().minusDays(1));
        }
        return Phrase.of("deadline.start." + startKind(event), event);
    }

    private String startKind(LocalDate event) {
        if (days.first().equals(event)) {
            return "same_day";
        }
        if (days.first().isBefore(event)) {
            return "backward";
        }
        return rule.length().unit() == LengthUnit.WORKING_DAY ? "working_day_after" : "day_after";
    }

    private boolean countsFromFirst() {
        return rule.last().anchor().equals("count") || rule.length().unit() == LengthUnit.WORKING_DAY;
    }

    private ExplanationLine end() {
        List<Phrase> how = new ArrayList<>(List.of(howItIsCounted()));
        how.add(whatHappensAtTheEnd());
        return new ExplanationLine(lengthInWords(), how, Phrase.of("deadline.result.legal", days.legal()));
    }

    private Phrase lengthInWords() {
        if (rule.length().amount() == 0) {
            return Phrase.of("deadline.length.eve");
        }
        Length length = rule.last().offsets().isEmpty() ? rule.length() : rule.last().offsets().get(0);
        return Phrase.of("deadline.length." + length.unit().code(), Math.abs(length.amount()));
    }

    private Phrase howItIsCounted() {
        LocalDate event = input.effective(calendar);
        if (rule.length().unit() == LengthUnit.WORKING_DAY) {
            return Phrase.of("deadline.count.working_day");
        }
        if (!countsFromFirst()) {
            return Phrase.of(days.raw().isAfter(event) ? "deadline.count.simple" : "deadline.count.backward");
        }
        if (rule.length().unit() == LengthUnit.DAY) {
            return Phrase.of("deadline.count.day");
        }
        boolean sameDayNumberExists = days.raw().plusDays(1).getDayOfMonth() == days.first().getDayOfMonth();
        return Phrase.of(sameDayNumberExists ? "deadline.count.month" : "deadline.count.end_of_month");
    }

    private Phrase whatHappensAtTheEnd() {
        String byRule = "deadline.end." + rule.end().code();
        if (rule.end() == EndRule.AS_IS) {
            return Phrase.of(byRule);
        }
        if (days.legal().equals(days.raw())) {
            return Phrase.of("deadline.end.working_day", "weekday:" + days.raw());
        }
        boolean carried = days.legal().equals(calendar.nextWorkingDay(days.raw()));
        return Phrase.of(carried ? "deadline.end.next_working_day" : byRule, "dayoff:" + days.raw());
    }

    private ExplanationLine caution() {
        List<Phrase> how = new ArrayList<>(List.of(whySafe()));
        if (!days.safe().equals(days.bound())) {
            how.add(Phrase.of("deadline.safe.moved_back", "dayoff:" + days.bound()));
        }
        return new ExplanationLine(Phrase.of("deadline.caution"), how, Phrase.of("deadline.result.safe", days.safe()));
    }

    private Phrase whySafe() {
        DayFormula formula = days.safeBy();
        if (days.safe().equals(days.legal())) {
            return Phrase.of("deadline.safe.same");
        }
        if (formula.anchor().equals("posted")) {
            return Phrase.of("deadline.safe.after_posting");
        }
        if (formula.offsets().isEmpty()) {
            return Phrase.of("deadline.safe.no_carry_over");
        }
        if (formula.text().endsWith("+n")) {
            return Phrase.of(formula.offsets().size() > 1 ? "deadline.safe.day_30" : "deadline.safe.simple");
        }
        Length margin = formula.offsets().get(0);
        String kind = margin.amount() > 0 ? "shorter" : formula.anchor().equals("event") ? "before_event" : "margin";
        return Phrase.of("deadline.safe." + kind + "." + margin.unit().code(), Math.abs(margin.amount()));
    }
}
