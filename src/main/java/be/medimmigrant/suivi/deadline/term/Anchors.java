package be.medimmigrant.suivi.deadline.term;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The days that formulas may start from while one term is computed; later ones are added as they become known. */
final class Anchors {

    static final String OTHER_RULE = "rule:";

    private final Map<String, LocalDate> days = new HashMap<>();
    private final DeadlineCalculator calculator;
    private final TriggerInput input;

    Anchors(DeadlineCalculator calculator, TriggerInput input) {
        this.calculator = calculator;
        this.input = input;
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
            String code = anchor.substring(OTHER_RULE.length());
            return Optional.of(calculator.rawLastDay(code, input));
        }
        return Optional.ofNullable(days.get(anchor));
    }
}
