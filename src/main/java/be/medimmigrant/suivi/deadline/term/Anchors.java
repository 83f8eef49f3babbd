package be.medimmigrant.suivi.deadline.term;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that formulas may start from while one term is computed; later ones are added as they become known. {@code chain}
 * holds the rules that led here, each from the one before: a chain that comes back to one of them would never end.
 */
final class Anchors {

    /** How a formula names the last day of another rule. */
    static final String OTHER_RULE = "rule:";

    private final Map<String, LocalDate> days = new HashMap<>();
    private final DeadlineCalculator calculator;
    private final TriggerInput input;
    private final List<String> chain;

    Anchors(DeadlineCalculator calculator, TriggerInput input, String... chain) {
        this.calculator = calculator;
        this.input = input;
        this.chain = List.of(chain);
        days.put("event", input.effective(calendar()));
        input.postedOn().ifPresent(day -> days.put("posted", day));
        input.presentedOn().ifPresent(day -> days.put("presented", day));
    }

    BelgianCalendar calendar() {
        return calculator.calendar();
    }

    LocalDate event() {
        return days.get("event");
    }

    Anchors with(String anchor, LocalDate day) {
        days.put(anchor, day);
        return this;
    }

    Optional<LocalDate> day(String anchor) {
        if (anchor.startsWith(OTHER_RULE)) {
            return Optional.of(lastDayOf(anchor.substring(OTHER_RULE.length())));
        }
        return Optional.ofNullable(days.get(anchor));
    }

    private LocalDate lastDayOf(String otherRule) {
        String[] longer = Stream.concat(chain.stream(), Stream.of(otherRule)).toArray(String[]::new);
        if (chain.contains(otherRule)) {
            throw new RuleViolated("deadline.rules.circle", String.join(" → ", longer));
        }
        return calculator.rawLastDay(otherRule, input, longer);
    }
}
