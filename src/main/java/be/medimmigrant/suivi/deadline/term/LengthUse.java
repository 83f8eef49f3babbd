package be.medimmigrant.suivi.deadline.term;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which days of a rule follow its length. Not all do: the formulas of some name their days otherwise ({@code event-30d}), and a
 * length changed there would change nothing, without a word.
 */
public record LengthUse(boolean first, boolean legal, boolean safe) {

    private static final Set<String> LAST_DAYS = Set.of("raw", "legal");

    public static LengthUse of(DeadlineRule rule) {
        boolean first = rule.first().countsLength();
        boolean last = rule.last().countsLength() || first && rule.last().anchor().equals("first");
        return new LengthUse(first, last, rule.safe().stream().anyMatch(formula -> formula.countsLength()
                || first && formula.anchor().equals("first") || last && LAST_DAYS.contains(formula.anchor())));
    }

    /** The codes of those days, in the order of the calculation. */
    public List<String> days() {
        return Stream.of(first ? "first" : "", legal ? "legal" : "", safe ? "safe" : "").filter(day -> !day.isEmpty()).toList();
    }
}
