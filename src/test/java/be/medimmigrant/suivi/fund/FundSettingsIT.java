package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.audit.Change;
import be.medimmigrant.suivi.audit.History;
import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.OpenFollowUp;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.Money;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Caps, periods and thresholds: changed by the coordinator from a day on, and never backwards. In a year that no other test visits. */
@ExtendWith(ArquillianExtension.class)
class FundSettingsIT {

    private static final LocalDate TODAY = LocalDate.parse("2031-03-03");

    @Inject FundSettings settings;
    @Inject FundTestSources testSources;
    @Inject FundDeputies deputies;
    @Inject FundStory story;
    @Inject FundRequests requests;
    @Inject TaskService tasks;
    @Inject FundApproval approval;
    @Inject FundEligibility eligibility;
    @Inject Interventions interventions;
    @Inject FollowUps followUps;
    @Inject SomeCase some;
    @Inject History history;
    @Inject TestJobs jobs;
    @Inject TestTime time;
    @Inject As as;

    @BeforeEach
    void travel() {
        jobs.hold();
        time.travelTo(TODAY);
    }

    @AfterEach
    void back() {
        time.back();
        jobs.release();
    }

    @Test
    void a_value_counts_from_its_day_on_and_the_one_before_stays_explainable() {
        BigDecimal before = value("alert_1", TODAY);
        as.coordinator(() -> settings.change("alert_1", new BigDecimal("60"), TODAY.plusDays(10)));
        assertThat(value("alert_1", TODAY.plusDays(9))).isEqualByComparingTo(before);
        assertThat(value("alert_1", TODAY.plusDays(10))).isEqualByComparingTo("60");
        FundSettings.Value newest = as.staff(() -> settings.history("alert_1")).get(0);
        assertThat(newest.setBy()).isEqualTo(As.id("samir"));
        assertThat(newest.from()).isEqualTo(TODAY.plusDays(10));
        as.coordinator(() -> settings.change("alert_1", new BigDecimal("65"), TODAY.plusDays(10)));
        assertThat(value("alert_1", TODAY.plusDays(10))).as("typed wrongly, set right on its day").isEqualByComparingTo("65");
        assertThat(as.staff(() -> settings.history("alert_1"))).extracting(v -> v.value().intValue()).as("the wrong one stays readable").startsWith(65, 60);
    }

    @Test
    void what_makes_no_sense_is_refused_and_so_is_who_may_not() {
        refused("fund.refused.settingFrom", "motive_cap", "160", TODAY.minusDays(1));
        refused("fund.refused.settingFrom", "motive_cap", "160", null);
        refused("fund.refused.settingValue", "motive_cap", "0", TODAY);
        refused("fund.refused.settingValue", "motive_cap", "150.001", TODAY);
        refused("fund.refused.settingValue", "repeat_limit", "2.5", TODAY);
        refused("fund.refused.settingValue", "approval_days", "7.5", TODAY);
        assertThatThrownBy(() -> as.staff(() -> settings.change("motive_cap", new BigDecimal("160"), TODAY))).hasMessage("acting.refused");
        assertThatThrownBy(() -> as.person("compta", () -> settings.change("motive_cap", new BigDecimal("160"), TODAY))).hasMessage("acting.refused");
    }

    @Test
    void a_changed_cap_decides_who_must_agree_and_a_changed_period_how_long_it_is_valid() {
        testSources.open(Money.of("1000"));
        as.coordinator(() -> settings.change("motive_cap", new BigDecimal("90"), TODAY.plusDays(20)));
        as.coordinator(() -> settings.change("approval_days", new BigDecimal("1.00"), TODAY.plusDays(20)));
        time.travelTo(TODAY.plusDays(19)); // a Saturday
        assertThat(decided()).as("up to 150 the coordinator alone").isEqualTo("approved");
        time.travelTo(TODAY.plusDays(21)); // Monday 24 March
        UUID second = waiting();
        assertThat(story.decide(second, "samir", Verdict.APPROVE, "100", "traitement d’un mois")).as("above 90 two people").isEqualTo("second");
        UUID small = story.asked("noor", "40");
        story.payers(small, PayersAnswer.NOBODY);
        story.decide(small, "samir", Verdict.APPROVE, "40", null);
        assertThat(story.asked(small).validUntil()).isEqualTo(TODAY.plusDays(22));
    }

    @Test
    void the_level_that_rises_while_an_ordinary_approval_waits_leads_to_a_second_person() {
        testSources.open(Money.of("1000"));
        time.travelTo(TODAY.plusDays(100));
        UUID caseId = story.asked("noor", "70");
        story.payers(caseId, PayersAnswer.NOBODY);
        as.coordinator(() -> settings.change("motive_cap", new BigDecimal("60"), TODAY.plusDays(100)));
        as.coordinator(() -> deputies.name(As.id("hanna"), story.today(), story.today()));
        assertThat(story.decide(caseId, "samir", Verdict.APPROVE, "70", "un mois")).isEqualTo("second");
        assertThat(story.steps(caseId)).containsExactly("approveException");
        assertThat(story.decide(caseId, "hanna", Verdict.APPROVE, "70", "d’accord")).isEqualTo("approved");
        assertThat(story.asked(caseId).agreed()).isEqualTo(Money.of("70"));
        as.coordinator(() -> settings.change("motive_cap", new BigDecimal("150"), TODAY.plusDays(101)));
    }

    @Test
    void above_the_top_cap_the_coordinator_sees_before_the_first_approval_that_nobody_could_be_the_second() {
        testSources.open(Money.of("1000"));
        time.travelTo(TODAY.plusDays(150));
        UUID caseId = story.asked("noor", "180");
        story.payers(caseId, PayersAnswer.NOBODY);
        assertThat(as.coordinator(() -> approval.view(caseId)).nobodySecond()).isTrue();
        UUID ordinary = story.asked("noor", "40");
        story.payers(ordinary, PayersAnswer.NOBODY);
        assertThat(as.coordinator(() -> approval.view(ordinary)).nobodySecond()).isFalse();
        as.coordinator(() -> deputies.name(As.id("hanna"), story.today(), story.today()));
        assertThat(as.coordinator(() -> approval.view(caseId)).nobodySecond()).isFalse();
        UUID hers = story.asked("samir", "180");
        story.payers(hers, PayersAnswer.NOBODY);
        assertThat(as.person("hanna", () -> approval.view(hers)).nobodySecond()).as("any colleague, for what the coordinator asked").isFalse();
    }

    @Test
    void repeats_are_counted_in_the_period_the_coordinator_says() {
        testSources.open(Money.of("1000"));
        UUID person = some.person();
        story.paid(person, "reason_amu_pending", "expense_pharmacy", "20", null);
        as.coordinator(() -> settings.change("repeat_months", new BigDecimal("1"), TODAY.plusDays(40)));
        refused("fund.refused.settingValue", "repeat_months", "1.5", TODAY.plusDays(41));
        time.travelTo(TODAY.plusDays(39));
        assertThat(repeats(person)).as("in twelve months").isEqualTo(1);
        time.travelTo(TODAY.plusDays(40));
        assertThat(repeats(person)).as("in one month").isZero();
    }

    @Test
    void every_change_stands_in_the_history_of_the_fund() {
        as.coordinator(() -> settings.change("alert_3", new BigDecimal("99"), TODAY.plusDays(60)));
        as.coordinator(() -> deputies.name(As.id("hanna"), TODAY.plusDays(61), TODAY.plusDays(62)));
        List<Change> told = as.staff(() -> history.ofFund(null));
        assertThat(told).filteredOn(change -> change.table().equals("fund_setting") && change.rowId().equals("alert_3/" + TODAY.plusDays(60))).singleElement()
                .satisfies(change -> assertThat(change.fields()).anyMatch(f -> f.column().equals("value") && f.after().equals("99.00")));
        assertThat(told).filteredOn(change -> change.table().equals("fund_deputy")).anyMatch(change -> change.fields().stream().anyMatch(f -> f.column().equals("valid_from") && f.after().equals(TODAY.plusDays(61).toString())));
    }

    private int repeats(UUID person) {
        UUID caseId = as.staff(() -> followUps.open(new OpenFollowUp(null, "medical_fund", person)));
        story.record(caseId, "noor", "20", "reason_amu_pending", false);
        return as.staff(() -> eligibility.repeats(interventions.latest(caseId)));
    }

    @Test
    void a_co_signature_is_due_after_so_many_working_days_and_whoever_stood_in_may_be_relieved_early() {
        testSources.open(Money.of("1000"));
        time.travelTo(TODAY.plusDays(39)); // Friday 11 April, before Easter Monday's week
        LocalDate friday = TODAY.plusDays(39);
        as.coordinator(() -> deputies.name(As.id("hanna"), friday, friday.plusDays(30)));
        UUID caseId = waiting();
        story.fireTimer(caseId, "Timer_ApprovalOverdue");
        String task = story.task(caseId, "approveException");
        assertThat(as.person("hanna", () -> approval.view(caseId)).provisional()).isTrue();
        as.person("hanna", () -> approval.decide(new DecideIntervention(task, Verdict.APPROVE, Money.of("100"), null, "rupture de traitement", null, true, null)));
        assertThat(awaiting(caseId)).matches(FundApproval.Awaiting::byPhone).matches(a -> a.due().equals(friday.plusDays(5)), "Monday is Easter's: due on Wednesday").matches(a -> !a.overdue());
        time.travelTo(friday.plusDays(6));
        assertThat(awaiting(caseId)).matches(FundApproval.Awaiting::overdue);
        UUID period = as.staff(() -> deputies.standing()).stream().filter(d -> d.from().equals(friday)).findFirst().orElseThrow().id();
        assertThatThrownBy(() -> as.person("hanna", () -> deputies.end(period))).hasMessage("acting.refused");
        as.coordinator(() -> deputies.end(period));
        assertThat(as.staff(() -> deputies.standsIn(As.id("hanna")))).isFalse();
    }

    @Test
    void an_urgent_request_or_one_of_a_deputys_day_is_opened_by_the_deputy_on_that_day_and_by_nobody_else_decided() {
        testSources.open(Money.of("1000"));
        time.travelTo(TODAY.plusDays(70));
        UUID ordinary = story.asked("noor", "40");
        story.payers(ordinary, PayersAnswer.NOBODY);
        assertThat(groups(ordinary)).isEqualTo("coordinator");
        UUID urgent = story.opened("noor");
        RecordRequest asked = FundStory.request(story.task(urgent, "recordRequest"), "40", "reason_amu_pending", "expense_pharmacy", story.today(), false);
        as.staff(() -> requests.record(new RecordRequest(asked.taskId(), asked.reason(), asked.expenseType(), null, asked.what(), asked.provider(), asked.estimate(), asked.expenseOn(), true, asked.evidence(), asked.amuAdviceOn(), null, null)));
        story.payers(urgent, PayersAnswer.NOBODY);
        assertThat(groups(urgent)).isEqualTo("coordinator,staff");
        assertThatThrownBy(() -> story.decide(urgent, "hanna", Verdict.APPROVE, "40", null)).hasMessage("fund.refused.notYours");
        as.coordinator(() -> deputies.name(As.id("hanna"), story.today(), story.today()));
        UUID onThatDay = story.asked("noor", "41");
        story.payers(onThatDay, PayersAnswer.NOBODY);
        assertThat(groups(onThatDay)).isEqualTo("coordinator,staff");
        assertThat(story.decide(onThatDay, "hanna", Verdict.APPROVE, "41", null)).isEqualTo("approved");
        assertThat(awaiting(onThatDay).overdue()).isFalse();
    }

    private String groups(UUID caseId) {
        return tasks.getIdentityLinksForTask(story.task(caseId, "approveIntervention")).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).sorted().collect(Collectors.joining(","));
    }

    private FundApproval.Awaiting awaiting(UUID caseId) {
        return as.coordinator(() -> approval.awaitingCosignature()).stream().filter(a -> a.caseId().equals(caseId)).findFirst().orElseThrow();
    }

    private String decided() {
        return story.decide(waiting(), "samir", Verdict.APPROVE, "100", "traitement d’un mois");
    }

    private UUID waiting() {
        UUID caseId = story.asked("noor", "100");
        story.payers(caseId, PayersAnswer.NOBODY);
        return caseId;
    }

    private BigDecimal value(String key, LocalDate on) {
        return as.staff(() -> settings.value(key, on));
    }

    private void refused(String why, String key, String value, LocalDate from) {
        assertThatThrownBy(() -> as.coordinator(() -> settings.change(key, new BigDecimal(value), from))).hasMessage(why);
    }
}
