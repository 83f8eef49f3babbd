package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.faces.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of both tables fires in at least one example, and each threshold is tried on both sides. */
class FundRulesTest {

    private static final Path FOLDER = Path.of("bpmn/fund");
    private static final Set<String> FIRED = new HashSet<>();

    @ParameterizedTest
    @CsvSource({
            // what is changed, rule, verdict, exception, outcome
            "comfort=true, comfort_item, refused, false, refused_not_eligible",
            "targetGroup=false, outside_target_group, refused, false, refused_not_eligible",
            "payersAsked=false, payers_not_asked, incomplete, false, ''",
            "evidence=false, evidence_missing, incomplete, false, ''",
            "sourceFound=false, no_source, refused, false, refused_no_budget",
            "reason=reason_afraid_of_cpas, fear_of_reprisals, eligible, true, ''",
            "reason=reason_fedasil_no_show, fedasil_no_show, eligible, true, ''",
            "reason=reason_other, other_reason, eligible, true, ''",
            "repeats=3, repeated, eligible, true, ''",
            "repeats=2, amu_pending, eligible, false, ''",
            "reason=reason_cpas_not_contacted, cpas_not_contacted_advised, eligible, false, ''",
            "reason=reason_cpas_not_contacted_maximilien, cpas_not_contacted_advised, eligible, false, ''",
            "reason=reason_cpas_not_contacted;amuAdvice=false, cpas_not_contacted_unadvised, eligible, false, ''",
            "reason=reason_amu_pending, amu_pending, eligible, false, ''",
            "reason=reason_card_does_not_cover, card_does_not_cover, eligible, false, ''",
            "reason=reason_of_tomorrow, reason_without_rule, eligible, true, ''"})
    void eligibility(String change, String rule, String verdict, boolean exception, String outcome) {
        RuleAnswer answer = ask("fund-eligibility", with(eligible(), change));
        assertThat(answer.fired()).isEqualTo(rule);
        assertThat(answer.text("verdict")).isEqualTo(verdict);
        assertThat(answer.is("exception")).isEqualTo(exception);
        assertThat(answer.text("outcome")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
            "amount=150.01, above_top_cap, two_approvers", "amount=150.00;personYear=150, above_standard_cap, coordinator_motive",
            "exceptional=true, exceptional_reason, coordinator_motive", "repeats=3, often_repeated, coordinator_motive", "repeats=2, ordinary, coordinator",
            "personYear=200.01, above_person_cap, coordinator_motive", "personYear=200, ordinary, coordinator",
            "amount=75.01, above_standard_cap, coordinator_motive", "amount=75, ordinary, coordinator"})
    void approval_level(String change, String rule, String level) {
        RuleAnswer answer = ask("fund-approval-level", with(ordinary(), change));
        assertThat(answer.fired()).isEqualTo(rule);
        assertThat(answer.text("level")).isEqualTo(level);
    }

    @Test
    void a_verdict_says_why_the_other_rules_did_not_fire() {
        RuleAnswer answer = ask("fund-eligibility", eligible());
        assertThat(answer.fired()).isEqualTo("amu_pending");
        assertThat(other(answer, "comfort_item").because()).containsExactly("comfort");
        assertThat(other(answer, "cpas_not_contacted_unadvised").because()).containsExactly("reason");
        assertThat(other(answer, "reason_without_rule").because()).as("an earlier rule had decided").isEmpty();
        assertThat(answer.others()).hasSize(13);
    }

    @Test
    void every_rule_and_every_input_has_words_in_three_languages() {
        for (String decision : List.of("fund-eligibility", "fund-approval-level")) {
            RuleAnswer answer = ask(decision, decision.equals("fund-eligibility") ? eligible() : ordinary());
            for (var language : Texts.LANGUAGES) {
                assertThat(rules(decision)).allMatch(rule -> Texts.in(language).containsKey("fund.rule." + decision + "." + rule));
                assertThat(answer.others().stream().flatMap(o -> o.because().stream())).allMatch(input -> Texts.in(language).containsKey("fund.because." + input));
            }
        }
    }

    @AfterAll
    static void every_rule_fired() {
        if (FIRED.size() < 3) return; // somebody runs one example only
        Set<String> all = List.of("fund-eligibility", "fund-approval-level").stream().flatMap(d -> rules(d).stream()).collect(Collectors.toSet());
        assertThat(FIRED).containsExactlyInAnyOrderElementsOf(all);
    }

    private static RuleAnswer ask(String decision, Map<String, Object> inputs) {
        RuleAnswer answer = FundRulesProcess.tryOut(table(decision), decision, inputs);
        FIRED.add(answer.fired());
        return answer;
    }

    private static Map<String, Object> eligible() {
        return new HashMap<>(Map.of("comfort", false, "targetGroup", true, "payersAsked", true, "evidence", true, "sourceFound", true, "reason", "reason_amu_pending",
                "repeats", 0, "amuAdvice", true, "repeatLimit", new BigDecimal("3")));
    }

    private static Map<String, Object> ordinary() {
        return new HashMap<>(Map.of("amount", new BigDecimal("46.80"), "exceptional", false, "repeats", 0, "personYear", new BigDecimal("46.80"), "standardCap", new BigDecimal("75"),
                "motiveCap", new BigDecimal("150"), "personYearCap", new BigDecimal("200"), "repeatLimit", new BigDecimal("3")));
    }

    private static Map<String, Object> with(Map<String, Object> inputs, String changes) {
        for (String change : changes.split(";")) {
            String value = change.substring(change.indexOf('=') + 1);
            inputs.put(change.substring(0, change.indexOf('=')), value.matches("true|false") ? Boolean.valueOf(value) : value.matches("[\\d.]+") ? new BigDecimal(value) : value);
        }
        return inputs;
    }

    private static RuleAnswer.Other other(RuleAnswer answer, String rule) {
        return answer.others().stream().filter(o -> o.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static List<String> rules(String decision) {
        return Pattern.compile("<rule id=\"([^\"]+)\"").matcher(table(decision)).results().map(m -> m.group(1)).toList();
    }

    private static String table(String decision) {
        try {
            return Files.readString(FOLDER.resolve(decision + ".dmn"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
