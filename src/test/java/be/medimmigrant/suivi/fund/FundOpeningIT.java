package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.followup.SomeFollowUp;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.CollectRefusalDecision;
import be.medimmigrant.suivi.followup.amu.NotificationMode;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a request to the fund comes from, and what it opens in its turn. */
@ExtendWith(ArquillianExtension.class)
class FundOpeningIT {

    @Inject FundStory story;
    @Inject FundOpening opening;
    @Inject FundRequests requests;
    @Inject FundOverview overview;
    @Inject SomeFollowUp appeal;
    @Inject AmuFollowUps amu;
    @Inject CaseFiles cases;
    @Inject HistoryService history;
    @Inject RuntimeService runtime;
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
    void from_another_case_of_the_person_it_opens_in_a_case_of_its_own() {
        UUID from = appeal.reported();
        String form = UUID.randomUUID().toString();
        CaseHeader opened = header(as.staff(() -> opening.openFrom(from, form)));
        assertThat(as.staff(() -> opening.openFrom(from, form))).as("a double click opens one case").isEqualTo(opened.id());
        assertThat(opened.caseType()).isEqualTo("medical_fund");
        assertThat(opened.personId()).isEqualTo(header(from).personId());
        story.record(opened.id(), "noor", "46.80", "reason_amu_pending", false);
        assertThat(story.asked(opened.id()).number()).startsWith("F-");
    }

    @Test
    void the_acute_need_of_an_appeal_calls_it_and_the_appeals_case_knows_what_the_fund_said() {
        UUID caseId = acute();
        assertThat(as.staff(() -> requests.proposedReason(story.task(caseId, "recordRequest")))).isEqualTo("reason_card_does_not_cover");
        story.record(caseId, "noor", "46.80", "reason_card_does_not_cover", false);
        int before = ended("no_longer_needed_cpas");
        story.payers(caseId, PayersAnswer.CPAS);
        assertThat(story.asked(caseId).outcome()).as("shown beside the case's tasks").isEqualTo("no_longer_needed_cpas");
        assertThat(told(caseId)).isEqualTo("no_longer_needed_cpas");
        assertThat(ended("no_longer_needed_cpas")).as("counted as the end it is").isEqualTo(before + 1);
        assertThat(header(caseId).isOpen()).as("the appeal goes on").isTrue();
    }

    @Test
    void opened_by_mistake_it_is_withdrawn_before_anything_is_recorded_and_the_appeal_goes_on() {
        UUID caseId = acute();
        assertThat(as.staff(() -> requests.mayGiveUp(caseId))).isTrue();
        as.staff(() -> requests.giveUp(caseId, PayersAnswer.WITHDRAWN, "pas de médicament nécessaire"));
        assertThat(told(caseId)).isEqualTo("withdrawn");
        assertThat(story.steps(caseId)).doesNotContain("recordRequest");
        assertThat(as.staff(() -> requests.ofCase(caseId))).as("nothing was asked, nothing is counted").isEmpty();
        assertThat(header(caseId).isOpen()).isTrue();
        UUID own = story.opened("noor");
        as.staff(() -> requests.giveUp(own, PayersAnswer.WITHDRAWN, null));
        story.close(own, "withdrawn");
        assertThat(header(own).isOpen()).isFalse();
    }

    @Test
    void paid_for_an_acute_need_it_is_counted_and_leaves_the_appeal_open() {
        UUID caseId = acute();
        story.record(caseId, "noor", "46.80", "reason_card_does_not_cover", false);
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", Verdict.APPROVE, "46.80", null);
        assertThat(as.staff(() -> opening.offersAmu(caseId))).as("the appeal is the AMU follow-up").isFalse();
        story.invoice(caseId, "46.80");
        story.pay(caseId);
        story.verify(caseId, "hanna");
        assertThat(told(caseId)).isEqualTo("paid");
        assertThat(header(caseId).isOpen()).isTrue();
    }

    @Test
    void agreed_because_the_cpas_was_not_contacted_it_offers_the_amu_follow_up_once() {
        UUID caseId = story.opened("noor");
        story.record(caseId, "noor", "46.80", "reason_cpas_not_contacted", false);
        story.payers(caseId, PayersAnswer.NOBODY);
        assertThat(as.staff(() -> opening.offersAmu(caseId))).as("not before the agreement").isFalse();
        refusedToOpen(caseId);
        story.decide(caseId, "samir", Verdict.APPROVE, "46.80", null);
        assertThat(as.staff(() -> opening.offersAmu(caseId))).isTrue();
        CaseHeader followUp = header(as.coordinator(() -> opening.openAmu(caseId)));
        assertThat(followUp.caseType()).isEqualTo("amu_refusal_appeal");
        assertThat(followUp.personId()).isEqualTo(header(caseId).personId());
        assertThat(appeal.task(followUp.id(), "openFollowUp")).isNotNull();
        assertThat(as.staff(() -> opening.offersAmu(caseId))).isFalse();
        refusedToOpen(caseId);
    }

    @Test
    void another_reason_offers_no_amu_follow_up() {
        UUID caseId = story.approved("noor", "30");
        assertThat(as.staff(() -> opening.offersAmu(caseId))).isFalse();
        refusedToOpen(caseId);
    }

    @Test
    void each_way_of_being_needed_no_longer_is_an_end_that_counts_as_such() {
        for (PayersAnswer answer : PayersAnswer.values()) {
            if (!answer.outcome().startsWith("no_longer_needed")) continue;
            UUID caseId = story.asked("noor", "25");
            int before = ended(answer.outcome());
            int paid = ended("paid");
            story.payers(caseId, answer);
            story.close(caseId, answer.outcome());
            assertThat(header(caseId).outcome()).isEqualTo(answer.outcome());
            assertThat(ended(answer.outcome())).isEqualTo(before + 1);
            assertThat(ended("paid")).isEqualTo(paid);
            assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(story.instance(caseId)).activityType("noneEndEvent").finished().list())
                    .anyMatch(end -> end.getActivityId().startsWith("EndEvent_TakenOverBy"));
        }
    }

    /** A partial refusal of somebody who needs medicine now. */
    private UUID acute() {
        UUID caseId = appeal.consented();
        as.staff(() -> amu.collect(new CollectRefusalDecision(appeal.task(caseId, "collectRefusalDecision"), TriggerKind.PARTIAL, "cpas_schaerbeek", LocalDate.parse("2026-08-20"),
                LocalDate.parse("2026-08-20"), LocalDate.parse("2026-09-14"), NotificationMode.REGISTERED_LETTER, LocalDate.parse("2026-09-15"), LocalDate.parse("2026-09-16"), null,
                "address_not_proven", Map.of(), Set.of(), true)));
        return caseId;
    }

    /** What the called process handed back to the appeal. */
    private String told(UUID caseId) {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).processDefinitionKey("amu-refusal-appeal").singleResult().getId();
        return (String) runtime.getVariable(instance, "fundOutcome");
    }

    private int ended(String outcome) {
        return as.staff(() -> overview.year(story.today().getYear())).outcomes().stream().filter(f -> f.code().equals(outcome)).mapToInt(FundOverview.Figure::interventions).sum();
    }

    private CaseHeader header(UUID caseId) {
        return as.staff(() -> cases.header(caseId));
    }

    private void refusedToOpen(UUID caseId) {
        assertThatThrownBy(() -> as.staff(() -> opening.openAmu(caseId))).hasMessage("fund.refused.amuNotOffered");
    }
}
