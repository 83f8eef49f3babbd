package be.medimmigrant.suivi.deadline.term;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules with all their dated versions. */
public record RuleBook(List<DeadlineRule> versions) {

    /** The version in force on the day of the event; refuses an unknown rule or a day no version covers. */
    public DeadlineRule rule(String code, LocalDate on) {
        return versions.stream()
                .filter(rule -> rule.code().equals(code) && rule.inForceOn(on))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("deadline.noRule", code, "date:" + on));
    }

    /** The book as it would be with an edited rule, which comes before the versions it replaces on its days. */
    public RuleBook with(DeadlineRule edited) {
        return new RuleBook(Stream.concat(Stream.of(edited), versions.stream()).toList());
    }

    /** The other rules that start from the last day of a rule, or from one that does: they move with it. */
    public List<DeadlineRule> dependents(String code) {
        Set<DeadlineRule> found = new LinkedHashSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of(code));
        while (!todo.isEmpty()) {
            String next = todo.pop();
            versions.stream().filter(rule -> !rule.code().equals(code) && rule.refersTo(next) && found.add(rule))
                    .map(DeadlineRule::code).forEach(todo::add);
        }
        return List.copyOf(found);
    }

    public List<String> codes() {
        return versions.stream().map(DeadlineRule::code).distinct().toList();
    }
}
