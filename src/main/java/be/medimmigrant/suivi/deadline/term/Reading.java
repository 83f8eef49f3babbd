package be.medimmigrant.suivi.deadline.term;

import java.util.Optional;

/** One way to read a disputed point: other formulas for the same rule. */
public record Reading(String point, String code, DayFormula first, DayFormula last, EndRule end) {

    Optional<DisputedPoint.ReadingResult> apply(DeadlineCalculator calculator, DeadlineRule rule, TriggerInput input) {
        Anchors anchors = new Anchors(calculator, input);
        return first.day(anchors).map(firstDay -> {
            anchors.with("first", firstDay);
            var lastDay = calculator.last(last, rule.length(), firstDay, anchors);
            return new DisputedPoint.ReadingResult(code, firstDay, end.legal(firstDay, lastDay, anchors.calendar()));
        });
    }
}
