package be.medimmigrant.suivi.deadline.term;

import be.medimmigrant.suivi.deadline.term.TriggerInput.Mode;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A term of the law or of the house, in force between two dates (null = open). It is a composition of data: the formula of
 * the first day counted, of the last one, what happens to a last day that is no working day, and the days among which the
 * earliest is the safe one. {@code base} names the fact it starts from: rules of one base move together when the date of
 * that fact is corrected.
 */
public record DeadlineRule(UUID id, String code, String base, Length length, Set<Mode> modes, DayFormula first, DayFormula last,
        EndRule end, List<DayFormula> safe, List<Reading> readings, boolean ahead,
        Nature nature, Confidence confidence, LegalBasis legalBasis, LocalDate validFrom, LocalDate validTo) {

    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether one of its formulas, or of its readings, starts from the last day of another rule. */
    boolean refersTo(String otherRule) {
        Stream<DayFormula> own = Stream.concat(Stream.of(first, last), safe.stream());
        Stream<DayFormula> read = readings.stream().flatMap(reading -> Stream.of(reading.first(), reading.last()));
        return Stream.concat(own, read).anyMatch(formula -> formula.otherRule().filter(otherRule::equals).isPresent());
    }

    /** What this rule makes of an input: a letter, where it only knows the event, counts as the day it arrived. */
    public TriggerInput adapt(TriggerInput input, BelgianCalendar calendar) {
        return modes.contains(input.mode()) ? input : new TriggerInput.Event(input.effective(calendar));
    }

    /** Refuses an input the rule does not know, such as a letter where only a hand-over starts the term. */
    public void accept(TriggerInput input) {
        if (!modes.contains(input.mode())) {
            throw new RuleViolated("deadline.modeNotForRule");
        }
    }
}
