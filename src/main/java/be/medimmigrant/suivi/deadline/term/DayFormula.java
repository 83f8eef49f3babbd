package be.medimmigrant.suivi.deadline.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a rule names a day, as data: {@code event+1d}, {@code raw-7d}, {@code posted+1w-1d+n}, {@code count}. An anchor,
 * then offsets in days, working days ({@code w}), months, years or {@code n}, the length of the rule itself, so that a
 * changed length changes every formula that uses it. {@code count} = the last day of n units of which the first counted
 * day is day 1. {@code rule:xyz} = the last day of another rule for the same input.
 */
public record DayFormula(String anchor, List<Length> offsets, String text) {

    private static final Pattern FORMULA = Pattern.compile("(rule:[a-z0-9_]+|[a-z]+)((?:[+-](?:n|\\d+[dwmy]))*)");
    private static final Pattern OFFSET = Pattern.compile("([+-])(?:(n)|(\\d+)([dwmy]))");

    public static DayFormula parse(String text, Length length) {
        Matcher m = FORMULA.matcher(text.trim());
        if (!m.matches()) {
            throw new IllegalArgumentException("not a formula: " + text);
        }
        List<Length> offsets = new ArrayList<>();
        Matcher o = OFFSET.matcher(m.group(2));
        while (o.find()) {
            Length step = o.group(2) != null ? length
                    : new Length(Integer.parseInt(o.group(3)), LengthUnit.bySymbol(o.group(4).charAt(0)));
            offsets.add(o.group(1).equals("-") ? step.negated() : step);
        }
        return new DayFormula(m.group(1), List.copyOf(offsets), text.trim());
    }

    /** Whether the length of the rule itself has a part in it. */
    boolean countsLength() {
        return anchor.equals("count") || OFFSET.matcher(text).results().anyMatch(offset -> offset.group(2) != null);
    }

    /** The rule whose last day it starts from, if it names one. */
    Optional<String> otherRule() {
        return anchor.startsWith(Anchors.OTHER_RULE) ? Optional.of(anchor.substring(Anchors.OTHER_RULE.length())) : Optional.empty();
    }

    /** Empty when the anchor is not known for this input, such as the posting of a letter handed over. */
    Optional<LocalDate> day(Anchors anchors) {
        return anchors.day(anchor).map(day -> {
            LocalDate reached = day;
            for (Length offset : offsets) {
                reached = offset.addTo(reached, anchors.calendar());
            }
            return reached;
        });
    }
}
