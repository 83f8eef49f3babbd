package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.OpenFollowUp;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundRequestsIT {

    @Inject FundRequests requests;
    @Inject FollowUps followUps;
    @Inject SomeCase some;
    @Inject RuntimeService runtime;
    @Inject TaskService tasks;
    @Inject HistoryService history;
    @Inject As as;
    private UUID caseId;
    private String instance;

    @BeforeEach
    void asked() {
        caseId = as.staff(() -> followUps.open(new OpenFollowUp(null, "amu_refusal_appeal", some.person())));
        instance = as.staff(() -> runtime.startProcessInstanceByKey("medical-fund", Map.of("caseId", caseId.toString(), "fundReason", "reason_amu_pending"))).getId();
    }

    @Test
    void a_request_that_stays_needed_is_approved_by_somebody_else_than_who_asked() {
        assertThat(as.staff(() -> requests.proposedReason(task("recordRequest")))).isEqualTo("reason_amu_pending");
        as.person("samir", () -> requests.record(request()));
        as.staff(() -> requests.checkPayers(new CheckThirdPartyPayers(task("checkThirdPartyPayers"), PayersAnswer.NOBODY, "CPAS appelé : pas avant lundi")));
        assertThat(as.staff(() -> requests.open(caseId)).orElseThrow().payersAsked()).contains("lundi");
        assertRefused("fund.refused.fourEyes", () -> as.person("samir", () -> requests.approve(new ApproveIntervention(task("approveIntervention"), true, null))));
        assertRefused("acting.refused", () -> as.staff(() -> requests.approve(new ApproveIntervention(task("approveIntervention"), true, null))));
        assertThat(as.staff(() -> requests.open(caseId))).isPresent();
        finish();
    }

    @Test
    void a_third_party_that_pays_ends_the_request() {
        as.staff(() -> requests.record(request()));
        assertRefused("fund.refused.asked", () -> as.staff(() -> requests.checkPayers(new CheckThirdPartyPayers(task("checkThirdPartyPayers"), PayersAnswer.CPAS, " "))));
        as.staff(() -> requests.checkPayers(new CheckThirdPartyPayers(task("checkThirdPartyPayers"), PayersAnswer.CPAS, "CPAS : prise en charge confirmée")));
        assertThat(as.staff(() -> requests.open(caseId))).isEmpty();
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId("EndEvent_TakenOverByCpas").finished().count()).isOne();
    }

    @Test
    void a_refusal_needs_a_motive() {
        as.staff(() -> requests.record(request()));
        as.staff(() -> requests.checkPayers(new CheckThirdPartyPayers(task("checkThirdPartyPayers"), PayersAnswer.NOBODY, "personne à joindre avant lundi")));
        assertRefused("fund.refused.motive", () -> as.person("samir", () -> requests.approve(new ApproveIntervention(task("approveIntervention"), false, ""))));
        as.person("samir", () -> requests.approve(new ApproveIntervention(task("approveIntervention"), false, "confort, pas médical")));
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId("EndEvent_RefusedNotEligible").finished().count()).isOne();
    }

    private RecordRequest request() {
        return new RecordRequest(task("recordRequest"), "reason_amu_pending", "expense_pharmacy", Money.of("46.80"), "antibiotique, ordonnance du 3/11");
    }

    private String task(String key) {
        return tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(key).singleResult().getId();
    }

    private void finish() {
        as.staff(() -> runtime.deleteProcessInstance(instance, "test is over"));
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
