package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.audit.History;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.Money;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundRulesSandboxIT {

    private static final GivenAnswer ELIGIBLE = new GivenAnswer("eligible", false, "");
    private static final Set<String> STEPS = Set.of("approveIntervention", "approveException", "informAndRedirect");
    private static final LocalDate DAY = LocalDate.parse("2032-05-11");

    @Inject FundStory story;
    @Inject FundRulesSandbox sandbox;
    @Inject FundRulesActivation activation;
    @Inject FundTestSources testSources;
    @Inject History history;
    @Inject RepositoryService repository;
    @Inject DecisionService decisions;
    @Inject TestJobs jobs;
    @Inject TestTime time;
    @Inject As as;

    @BeforeEach
    void hold() {
        jobs.hold();
    }

    @AfterEach
    void back() {
        time.back();
        jobs.release();
    }

    @Test
    void a_changed_table_is_tried_on_what_the_year_decided_and_counts_from_its_day_on() {
        UUID caseId = story.approved("noor", "21");
        UUID undecided = story.asked("noor", "20");
        story.payers(undecided, PayersAnswer.NOBODY);
        String table = as.coordinator(() -> sandbox.inForce("fund-eligibility"));
        FundRulesSandbox.Replay same = replay(table);
        assertThat(same.asked()).isPositive();
        assertThat(same.differences()).isEmpty();
        FundRulesSandbox.Replay changed = replay(table.replace("<outputEntry id=\"amu_pending_verdict\"><text>\"eligible\"", "<outputEntry id=\"amu_pending_verdict\"><text>\"refused\""));
        assertThat(changed.differences()).contains(new FundRulesSandbox.Difference(story.asked(caseId).number(), caseId, "fund-eligibility", ELIGIBLE, new GivenAnswer("refused", false, ""), "amu_pending", "amu_pending"))
                .extracting(FundRulesSandbox.Difference::caseId).doesNotContain(undecided);
        assertThatThrownBy(() -> replay("<a/>")).hasMessage("fund.refused.table");
        assertThatThrownBy(() -> replay(inJuel(table))).hasMessage("fund.refused.table");
        assertThatThrownBy(() -> as.staff(() -> sandbox.replay("fund-eligibility", table, 2026))).hasMessage("acting.refused");
        activate(changed, DAY);
        activate(same, DAY.plusDays(2));
        testSources.open(Money.of("1000"));
        assertThat(nextStepOn(DAY.minusDays(1), "22")).as("the day before").isEqualTo("approveIntervention");
        assertThat(nextStepOn(DAY, "22")).as("on its day").isEqualTo("informAndRedirect");
        assertThat(nextStepOn(DAY.plusDays(2), "22")).as("once the next one counts").isEqualTo("approveIntervention");
    }

    @Test
    void an_answer_that_ends_otherwise_differs_too() {
        UUID caseId = story.approved("noor", "23");
        String table = as.coordinator(() -> sandbox.inForce("fund-eligibility"));
        assertThat(replay(table.replace("<outputEntry id=\"amu_pending_outcome\"><text>\"\"", "<outputEntry id=\"amu_pending_outcome\"><text>\"refused_no_budget\"")).differences())
                .anyMatch(one -> one.caseId().equals(caseId) && one.after().outcome().equals("refused_no_budget"));
    }

    @Test
    void other_thresholds_are_tried_and_then_count_from_a_day_on() {
        UUID caseId = story.asked("noor", "74");
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", Verdict.APPROVE, "74", null);
        FundRulesSandbox.Replay lower = thresholds("73.99");
        assertThat(lower.differences()).contains(new FundRulesSandbox.Difference(story.asked(caseId).number(), caseId, "fund-approval-level",
                new GivenAnswer("coordinator", false, ""), new GivenAnswer("coordinator_motive", false, ""), "ordinary", "above_standard_cap"));
        assertThat(thresholds("74").differences()).extracting(FundRulesSandbox.Difference::caseId).doesNotContain(caseId);
        assertThatThrownBy(() -> thresholds("0")).hasMessage("fund.refused.settingValue");
        activate(lower, DAY.plusDays(7));
        activate(thresholds("75"), DAY.plusDays(9));
        testSources.open(Money.of("1000"));
        assertThat(nextStepOn(DAY.plusDays(6), "74")).as("the day before").isEqualTo("approveIntervention");
        assertThat(nextStepOn(DAY.plusDays(7), "74")).as("on its day").isEqualTo("approveException");
    }

    @Test
    void what_was_not_replayed_cannot_count_and_a_replay_counts_once() {
        assertThatThrownBy(() -> activate(null, DAY)).hasMessage("fund.refused.notReplayed");
        assertThatThrownBy(() -> as.coordinator(() -> activation.activate(new FundRulesActivation.ActivateRules(UUID.randomUUID(), DAY)))).hasMessage("fund.refused.notReplayed");
        FundRulesSandbox.Replay same = replay(as.coordinator(() -> sandbox.inForce("fund-eligibility")));
        assertThatThrownBy(() -> activate(same, story.today().minusDays(1))).hasMessage("fund.refused.settingFrom");
        assertThatThrownBy(() -> as.staff(() -> activation.activate(new FundRulesActivation.ActivateRules(same.id(), DAY)))).hasMessage("acting.refused");
        LocalDate far = DAY.plusYears(1);
        activate(same, far);
        activate(same, far);
        assertThatThrownBy(() -> activate(same, far.plusDays(1))).hasMessage("fund.keyUsed");
        assertThat(as.coordinator(() -> history.ofFund(null))).as("told in the history of the fund, once")
                .filteredOn(change -> change.table().equals("fund_rules") && change.rowId().startsWith("fund-eligibility/" + far)).hasSize(1);
    }

    @Test
    void the_engine_of_the_processes_runs_no_other_language_than_feel_in_a_table() {
        String table = inJuel(as.coordinator(() -> sandbox.inForce("fund-eligibility"))).replace("id=\"fund-eligibility\"", "id=\"in-juel\"");
        String deployed = as.coordinator(() -> repository.createDeployment().addString("in-juel.dmn", table).deploy().getId());
        try {
            assertThatThrownBy(() -> as.coordinator(() -> decisions.evaluateDecisionTableByKey("in-juel", Map.of("comfort", false, "targetGroup", true, "payersAsked", true, "evidence", true,
                    "sourceFound", true, "reason", "reason_amu_pending", "repeats", 0, "amuAdvice", true, "repeatLimit", 3)))).hasStackTraceContaining("no expression language but FEEL");
        } finally {
            as.coordinator(() -> repository.deleteDeployment(deployed, true));
        }
    }

    private static String inJuel(String table) {
        return table.replaceAll("(<outputEntry id=\"\\w+_rule\")><text>[^<]*</text>", "$1 expressionLanguage=\"juel\"><text>\\${''.getClass().getName()}</text>");
    }

    private FundRulesSandbox.Replay replay(String table) {
        return as.coordinator(() -> sandbox.replay("fund-eligibility", table, story.today().getYear()));
    }

    private FundRulesSandbox.Replay thresholds(String standardCap) {
        return as.coordinator(() -> sandbox.replayThresholds(Map.of("standard_cap", new BigDecimal(standardCap)), story.today().getYear()));
    }

    private void activate(FundRulesSandbox.Replay replayed, LocalDate from) {
        as.coordinator(() -> activation.activate(new FundRulesActivation.ActivateRules(replayed == null ? null : replayed.id(), from)));
    }

    /** Where a request asked for on that day goes after its third-party payers were checked. */
    private String nextStepOn(LocalDate day, String amount) {
        time.travelTo(day);
        UUID caseId = story.asked("noor", amount);
        story.payers(caseId, PayersAnswer.NOBODY);
        return story.steps(caseId).stream().filter(STEPS::contains).findFirst().orElseThrow();
    }
}
