package be.medimmigrant.suivi.deadline.term;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;
import java.util.List;

/** All rules with all their dated versions. */
public record RuleBook(List<DeadlineRule> versions) {

    /** The version in force on the day of the event; refuses an unknown rule or a day no version covers. */
    public DeadlineRule rule(String code, LocalDate on) {
        return versions.stream()
                .filter(rule -> rule.code().equals(code) && rule.inForceOn(on))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("deadline.noRule", code, "date:" + on));
    }

    public List<String> codes() {
        return versions.stream().map(DeadlineRule::code).distinct().toList();
    }
}
