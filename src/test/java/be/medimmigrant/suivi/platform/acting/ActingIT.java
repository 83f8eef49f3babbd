package be.medimmigrant.suivi.platform.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ActingIT {

    private static final String SYSTEM = Actor.SYSTEM_ID + " job";

    @Inject ActingProbeService service;
    @Inject ActingProbeSteps probe;
    @Inject Acting acting;
    @Inject As as;
    @Inject RuntimeService runtime;
    @Inject RepositoryService repository;
    @Inject ManagementService management;
    @Inject TestJobs jobs;
    @Resource ManagedExecutorService executor;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    @BeforeEach
    void nothingHeard() {
        probe.forget();
    }

    @Test
    void aServiceTellsTheDatabaseWhoActsBeforeItsFirstStatement() {
        assertThat(as.staff(() -> service.staff())).isEqualTo(As.id("noor") + " test");
        assertThat(as.coordinator(() -> service.anybody())).isEqualTo(As.id("samir") + " test");
    }

    @Test
    void aThreadNobodyBoundActsAsTheSystem() {
        assertThat(CompletableFuture.supplyAsync(() -> service.staff(), executor).join()).isEqualTo(SYSTEM);
    }

    @Test
    void theEngineTellsItInTheTransactionsItOpensItself() {
        String key = deploy();
        jobs.hold();
        try {
            String instance = as.staff(() -> runtime.startProcessInstanceByKey(key)).getId();
            String job = management.createJobQuery().processInstanceId(instance).singleResult().getId();
            as.coordinator(() -> management.executeJob(job));
            assertThat(probe.heard()).containsExactly(As.id("samir") + " test");
        } finally {
            jobs.release();
        }
    }

    @Test
    void theJobExecutorsThreadsTellItAndWhichJobItIs() {
        String key = deploy();
        as.staff(() -> runtime.startProcessInstanceByKey(key));
        long end = System.nanoTime() + 30_000_000_000L;
        while (probe.heard().isEmpty() && System.nanoTime() < end) Thread.onSpinWait();
        assertThat(probe.heard()).singleElement().asString().startsWith(SYSTEM + " " + key + "/startEvent");
    }

    @Test
    void aRequestOfSomebodyNotSignedInActsAsNobody() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(
                "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0)) + "/api/v1/test/acting")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).startsWith(Actor.NOBODY_ID + " web GET /api/v1");
    }

    @Test
    void onBehalfOfSomebodyElseTheDatabaseHearsBothInTurn() {
        assertThat(as.staff(() -> service.onBehalfOf(As.id("compta"), service)))
                .isEqualTo(As.id("compta") + " behalf then " + As.id("noor") + " test");
    }

    @Test
    void theNextUserOfTheConnectionInheritsNothing() throws SQLException {
        as.staff(() -> service.staff());
        for (int i = 0; i < 40; i++)
            try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select coalesce(current_setting('suivi.actor', true), '')")) {
                row.next();
                assertThat(row.getString(1)).isEmpty();
            }
    }

    @Test
    void whoHasNotTheRoleIsRefusedAndSoIsEveryMethodThatSaysNothing() {
        for (String other : List.of("compta", "leo", "admin")) assertRefused(() -> as.person(other, () -> service.staff()));
        assertRefused(() -> as.staff(() -> service.nothingSaid()));
        assertRefused(() -> acting.as(new Actor(Actor.NOBODY_ID, "test"), () -> service.anybody()));
        assertThat(acting.as(new Actor(Actor.NOBODY_ID, "test"), () -> service.open())).startsWith(Actor.NOBODY_ID.toString());
    }

    @Test
    void aRoleTakenAwayIsGoneWithTheNextTransaction() throws Exception {
        assertThat(as.person("hanna", () -> service.staff())).isNotNull();
        change("update account set active = false where username = 'hanna'");
        try {
            assertRefused(() -> as.person("hanna", () -> service.staff()));
        } finally {
            change("update account set active = true where username = 'hanna'");
        }
        assertThat(as.person("hanna", () -> service.staff())).isNotNull();
    }

    private void change(String sql) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("select set_config('suivi.actor', '" + Actor.SYSTEM_ID + "', true), set_config('suivi.origin', 'test', true)");
            statement.executeUpdate(sql);
        }
        transaction.commit();
    }

    private String deploy() {
        String key = "acting-" + System.nanoTime();
        repository.createDeployment().addModelInstance(key + ".bpmn", Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1)
                .startEvent().camundaAsyncAfter().serviceTask().camundaExpression("${actingProbeSteps.ask()}").endEvent().done()).deploy();
        return key;
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo("acting.refused"));
    }
}
