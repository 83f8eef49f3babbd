package be.medimmigrant.suivi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.start.Started;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DemoRowsIT {

    @Inject DemoRows rows;
    @Inject DemoYear year;
    @Inject SomeCase some;
    @Inject Acting acting;
    @Inject As as;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    @AfterEach
    void noMarkIsLeft() throws Exception {
        acting.as(Actor.system("test"), () -> {
            if (rows.state().isEmpty()) rows.begin();
            rows.end(Loading.DONE);
        });
        start();
        sql("delete from demo_year");
        System.setProperty("suivi.demo.year", "false");
    }

    @Test
    void nothingIsLoadedOnTopOfAYearThatWasInterruptedAndTheHealthPageSaysSo() throws Exception {
        long before = requests();
        acting.as(Actor.system("test"), rows::begin);
        start();
        assertThat(year.percent()).as("it does not play").isEmpty();
        assertThat(requests()).isEqualTo(before);
        assertThat(health()).contains("\"demo\":\"interrupted\"", "\"status\":\"up\"");
    }

    @Test
    void aYearThatFailedIsStillToldAtTheNextStart() throws Exception {
        acting.as(Actor.system("test"), rows::begin);
        acting.as(Actor.system("test"), () -> rows.end(Loading.FAILED));
        start();
        assertThat(year.percent()).isEmpty();
        assertThat(health()).contains("\"demo\":\"failed\"");
    }

    @Test
    void ofAWholeYearNothingIsSaid() throws Exception {
        acting.as(Actor.system("test"), rows::begin);
        acting.as(Actor.system("test"), () -> rows.end(Loading.DONE));
        start();
        assertThat(year.percent()).isEmpty();
        assertThat(health()).doesNotContain("\"demo\"");
    }

    @Test
    void openTasksComeCaseByCaseWhateverTheirIdsAndMilliseconds() throws Exception {
        UUID first = some.open();
        UUID second = some.open();
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            insert(statement, "a", "contactCpas", second, 1);
            insert(statement, "m", "openFollowUp", first, 2);
            insert(statement, "z", "contactCpas", first, 3);
            List<DemoTask> open = as.staff(rows::openTasks).stream().filter(task -> first.equals(task.caseId()) || second.equals(task.caseId())).toList();
            assertThat(open).extracting(DemoTask::id).containsExactly("z", "m", "a");
        } finally {
            transaction.rollback();
        }
    }

    private static void insert(Statement statement, String id, String key, UUID caseId, int second) throws Exception {
        statement.executeUpdate("insert into inbox_task (task_id, task_key, process_key, process_instance_id, root_instance_id, case_id, candidate_groups, created, urgent_on)"
                + " values ('" + id + "', '" + key + "', 'p', 'p', 'p', '" + caseId + "', '{staff}', now() + interval '" + second + " s', 'infinity')");
    }

    /** As a server that was asked for the invented year starts. */
    private void start() {
        System.setProperty("suivi.demo.year", "true");
        acting.as(Actor.system("test"), () -> year.load(new Started()));
    }

    private long requests() throws Exception {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select count(*) from request")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void sql(String sql) throws Exception {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String health() throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0)) + "/api/v1/health")).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }
}
