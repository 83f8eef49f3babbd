package be.medimmigrant.suivi.deadline.term;

import be.medimmigrant.suivi.deadline.term.DisputedPoint.ReadingResult;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Computes terms: first day, raw last day, legal day, safe day (DOMAIN.md §7.3 «Algorithm»), and says how. */
public record DeadlineCalculator(BelgianCalendar calendar, RuleBook rules) {

    /** The rule in force on the day of the event. */
    public Term compute(String ruleCode, TriggerInput input) {
        return compute(rules.rule(ruleCode, input.effective(calendar)), input);
    }

    public Term compute(DeadlineRule rule, TriggerInput input) {
        TermDays days = days(rule, input);
        return new Term(rule, input, days.first(), days.raw(), days.legal(), days.safe(),
                new TermExplanation(calendar, rule, input, days).lines(), disputed(rule, input));
    }

    /** The days alone. Refuses an input the rule does not know. */
    public TermDays days(DeadlineRule rule, TriggerInput input) {
        rule.accept(input);
        Anchors anchors = new Anchors(this, input, rule.code());
        LocalDate first = required(rule.first(), anchors);
        anchors.with("first", first);
        LocalDate raw = last(rule.last(), rule.length(), first, anchors);
        LocalDate legal = rule.end().legal(first, raw, calendar);
        return safeDay(rule, anchors.with("raw", raw).with("legal", legal), first, raw, legal);
    }

    private TermDays safeDay(DeadlineRule rule, Anchors anchors, LocalDate first, LocalDate raw, LocalDate legal) {
        return rule.safe().stream()
                .flatMap(f -> f.day(anchors).map(bound ->
                        new TermDays(first, raw, legal, calendar.previousWorkingDay(bound), f, bound)).stream())
                .min(Comparator.comparing(TermDays::bound))
                .orElseThrow(() -> new IllegalStateException("no safe day for " + rule.code()));
    }

    LocalDate last(DayFormula formula, Length length, LocalDate first, Anchors anchors) {
        return formula.anchor().equals("count") ? length.lastDay(first, calendar) : required(formula, anchors);
    }

    /** For rules that begin where another one ends; {@code chain} says which led here, this one last. */
    LocalDate rawLastDay(String ruleCode, TriggerInput input, String... chain) {
        DeadlineRule other = rules.rule(ruleCode, input.effective(calendar));
        Anchors anchors = new Anchors(this, input, chain);
        LocalDate first = required(other.first(), anchors);
        return last(other.last(), other.length(), first, anchors.with("first", first));
    }

    private List<DisputedPoint> disputed(DeadlineRule rule, TriggerInput input) {
        Map<String, List<ReadingResult>> byPoint = rule.readings().stream().collect(Collectors.groupingBy(Reading::point,
                LinkedHashMap::new, Collectors.flatMapping(r -> r.apply(this, rule, input).stream(), Collectors.toList())));
        return byPoint.entrySet().stream()
                .filter(point -> differ(point.getValue()))
                .map(point -> new DisputedPoint(point.getKey(), point.getValue()))
                .toList();
    }

    private static boolean differ(List<ReadingResult> readings) {
        return readings.stream().map(r -> List.of(r.firstDay(), r.lastDay())).distinct().count() > 1;
    }

    private static LocalDate required(DayFormula formula, Anchors anchors) {
        Optional<LocalDate> day = formula.day(anchors);
        return day.orElseThrow(() -> new IllegalStateException("formula " + formula.text() + " has no day to start from"));
    }
}
