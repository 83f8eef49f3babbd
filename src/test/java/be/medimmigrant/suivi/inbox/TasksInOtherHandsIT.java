package be.medimmigrant.suivi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.account.AccountAdministration;
import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.OpenAccount;
import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.casefile.Team;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case changes hands, or who had it leaves: its tasks go to somebody who may do them. */
@ExtendWith(ArquillianExtension.class)
class TasksInOtherHandsIT {

    @Inject CaseFiles cases;
    @Inject Team team;
    @Inject AccountAdministration administration;
    @Inject InboxEqualsEngine equality;
    @Inject TaskService engine;
    @Inject RuntimeService runtime;
    @Inject RepositoryService repository;
    @Inject SomeCase some;
    @Inject As as;
    private String key;
    private UUID caseId;

    @BeforeEach
    void aCaseWithATaskForColleaguesAndOneForCoordination() {
        key = "hands-" + UUID.randomUUID();
        repository.createDeployment().addModelInstance(key + ".bpmn", Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1).startEvent().parallelGateway("both")
                .userTask("call").camundaCandidateGroups("staff,coordinator").endEvent()
                .moveToNode("both").userTask("decide").camundaCandidateGroups("coordinator").endEvent().done()).deploy();
        caseId = some.open();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        assertThat(equality.compare()).isEqualTo("equal");
        runtime.createProcessInstanceQuery().processDefinitionKey(key).list().forEach(i -> runtime.deleteProcessInstance(i.getId(), "test is over"));
    }

    @Test
    void whatOnlyCoordinationMayDoStaysWithCoordinationOrIsEverybodysToTake() {
        as.staff(() -> cases.entrust(caseId, As.id("samir"), As.id("noor")));
        begin();
        assertThat(owner("decide")).isEqualTo(As.id("samir"));
        as.staff(() -> cases.handOver(caseId, As.id("noor")));
        assertThat(owner("call")).isEqualTo(As.id("noor"));
        assertThat(owner("decide")).as("who stands in now").isEqualTo(As.id("samir"));
        as.staff(() -> cases.entrust(caseId, As.id("samir"), null));
        as.staff(() -> cases.handOver(caseId, As.id("hanna")));
        assertThat(owner("call")).isEqualTo(As.id("hanna"));
        assertThat(owner("decide")).isNull();
    }

    @Test
    void whoLeavesKeepsNoTaskAndIsStillFoundWhileCasesAreTheirs() {
        UUID leaving = as.person("admin", () -> administration.open(new OpenAccount("partie" + key.substring(6, 12), "Partie", "P", "fr", Set.of("staff")))).account();
        as.staff(() -> cases.entrust(caseId, leaving, As.id("hanna")));
        begin();
        String alone = runtime.startProcessInstanceByKey(key).getId();
        engine.createTaskQuery().processInstanceId(alone).list().forEach(task -> engine.setAssignee(task.getId(), leaving.toString()));
        assertThat(as.person("admin", () -> administration.close(leaving))).isEqualTo(1);
        assertThat(owner("call")).isEqualTo(As.id("hanna"));
        assertThat(engine.createTaskQuery().processInstanceId(alone).list()).allSatisfy(task -> assertThat(task.getAssignee()).isNull());
        assertThat(ids(as.staff(() -> team.withThoseWhoLeft()))).contains(leaving).doesNotHaveDuplicates();
        assertThat(ids(as.staff(() -> team.atWorkAnd(leaving)))).contains(leaving);
        as.staff(() -> cases.handOver(caseId, As.id("samir")));
        as.staff(() -> cases.setStandIn(caseId, null));
        assertThat(ids(as.staff(() -> team.withThoseWhoLeft()))).doesNotContain(leaving).contains(As.id("samir"), As.id("noor"));
    }

    private void begin() {
        runtime.startProcessInstanceByKey(key, Map.of("caseId", caseId.toString()));
    }

    private UUID owner(String task) {
        String assignee = engine.createTaskQuery().processDefinitionKey(key).processVariableValueEquals("caseId", caseId.toString()).taskDefinitionKey(task).singleResult().getAssignee();
        return assignee == null ? null : UUID.fromString(assignee);
    }

    private static List<UUID> ids(List<AccountView> accounts) {
        return accounts.stream().map(AccountView::id).toList();
    }
}
