package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundRulesSandboxIT {

    @Inject FundStory story;
    @Inject FundRulesSandbox sandbox;
    @Inject FundSettings settings;
    @Inject As as;

    @Test
    void a_changed_table_is_tried_on_what_the_year_decided_before_it_counts() {
        UUID caseId = story.approved("noor", "21");
        UUID undecided = story.asked("noor", "20");
        story.payers(undecided, PayersAnswer.NOBODY);
        String table = as.coordinator(() -> sandbox.inForce("fund-eligibility"));
        int year = story.today().getYear();
        FundRulesSandbox.Replay same = as.coordinator(() -> sandbox.replay("fund-eligibility", table, year));
        assertThat(same.asked()).isPositive();
        assertThat(same.differences()).isEmpty();
        String changed = table.replace("<outputEntry id=\"amu_pending_verdict\"><text>\"eligible\"", "<outputEntry id=\"amu_pending_verdict\"><text>\"refused\"");
        assertThat(as.coordinator(() -> sandbox.replay("fund-eligibility", changed, year)).differences())
                .contains(new FundRulesSandbox.Difference(story.asked(caseId).number(), caseId, "fund-eligibility", "eligible", "refused", "amu_pending", "amu_pending"))
                .extracting(FundRulesSandbox.Difference::caseId).doesNotContain(undecided);
        assertThatThrownBy(() -> as.coordinator(() -> sandbox.replay("fund-eligibility", "<a/>", year))).hasMessage("fund.refused.table");
        assertThatThrownBy(() -> as.staff(() -> sandbox.replay("fund-eligibility", table, year))).hasMessage("acting.refused");
        as.coordinator(() -> sandbox.activate("fund-eligibility", changed, story.today().plusYears(50)));
        UUID next = story.asked("noor", "22");
        story.payers(next, PayersAnswer.NOBODY);
        story.task(next, "approveIntervention");
    }

    @Test
    void other_thresholds_are_tried_and_then_count_from_a_day_on() {
        UUID caseId = story.asked("noor", "74");
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", Verdict.APPROVE, "74", null);
        Map<String, BigDecimal> lower = Map.of("standard_cap", new BigDecimal("73.99"));
        assertThat(as.coordinator(() -> sandbox.replayThresholds(lower, story.today().getYear())).differences())
                .contains(new FundRulesSandbox.Difference(story.asked(caseId).number(), caseId, "fund-approval-level", "coordinator", "coordinator_motive", "ordinary", "above_standard_cap"));
        assertThat(as.coordinator(() -> sandbox.replayThresholds(Map.of("standard_cap", new BigDecimal("74")), story.today().getYear())).differences())
                .extracting(FundRulesSandbox.Difference::caseId).doesNotContain(caseId);
        assertThatThrownBy(() -> as.coordinator(() -> sandbox.replayThresholds(Map.of("standard_cap", BigDecimal.ZERO), 2026))).hasMessage("fund.refused.settingValue");
        BigDecimal today = as.staff(() -> settings.value("standard_cap", story.today()));
        var day = story.today().plusYears(60).plusDays(Math.floorMod(caseId.hashCode(), 10_000));
        as.coordinator(() -> sandbox.activateThresholds(Map.of("standard_cap", new BigDecimal("73.99")), day));
        assertThat(as.staff(() -> settings.value("standard_cap", day))).isEqualByComparingTo("73.99");
        assertThat(as.staff(() -> settings.value("standard_cap", story.today()))).isEqualByComparingTo(today);
    }
}
