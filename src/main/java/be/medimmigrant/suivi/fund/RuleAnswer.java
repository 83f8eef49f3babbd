package be.medimmigrant.suivi.fund;

import java.util.List;
import java.util.Map;

/**
 * What a table of rules answered.
 *
 * @param version of the table that was asked
 * @param fired id of the rule that decided; its words are {@code fund.rule.<decision>.<fired>}
 * @param others the rules that did not, each with the inputs that kept it from firing (none: an earlier rule had decided)
 */
public record RuleAnswer(String decision, int version, String fired, Map<String, Object> inputs, Map<String, Object> outputs, List<Other> others) {

    public record Other(String rule, List<String> because) {}

    public String text(String output) {
        return String.valueOf(outputs.get(output));
    }

    public boolean is(String output) {
        return Boolean.TRUE.equals(outputs.get(output));
    }
}
