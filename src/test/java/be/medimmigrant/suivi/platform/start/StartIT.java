package be.medimmigrant.suivi.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.persistence.Migrations;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the start asks of a database, asked of the one this server started on. How a start is refused as a whole: {@code RunSuiviIT}. */
@ExtendWith(ArquillianExtension.class)
class StartIT {

    @Inject Migrations migrations;
    @Inject OneServer oneServer;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    @Test
    void aDatabaseOfANewerReleaseIsRecognised() throws SQLException {
        assertThat(migrations.newerThanThis()).isEmpty();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                    + " select max(installed_rank) + 1, '99999', 'of tomorrow', 'SQL', 'V99999__of_tomorrow.sql', 'test', 1, true from flyway_schema_history");
            try {
                assertThat(migrations.newerThanThis()).hasValue("99999 (of tomorrow)");
            } finally {
                statement.execute("delete from flyway_schema_history where version = '99999'");
            }
        }
    }

    @Test
    void theEnginesMomentsAreReadInNoOtherZoneThanTheyWereWrittenIn() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThatCode(() -> Installation.requireZone(connection, ZoneId.systemDefault())).doesNotThrowAnyException();
            assertThatThrownBy(() -> Installation.requireZone(connection, ZoneId.of("Pacific/Auckland"))).isInstanceOf(WillNotStart.class).hasMessageContaining("-Duser.timezone=" + Installation.zone(connection));
        }
    }

    @Test
    void asLongAsTheServerLivesItsDatabaseIsTaken() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(OneServer.isFree(connection)).isFalse();
        }
    }

    @Test
    void aServerWhoseDatabaseWasStartedAgainTakesItAgain() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select bool_and(pg_terminate_backend(l.pid, 10000)) from pg_locks l join pg_database d on d.oid = l.database"
                    + " where l.locktype = 'advisory' and l.objid = 74800331 and d.datname = current_database()")) {
                row.next();
                assertThat(row.getBoolean(1)).as("its connection is gone").isTrue();
            }
            assertThat(OneServer.isFree(connection)).as("and the lock with it").isTrue();
            oneServer.keep();
            assertThat(OneServer.isFree(connection)).isFalse();
        }
    }

    /** Whatever the start did with the connections before. */
    @Test
    void noStatementOfAPageRunsForMoreThanAMinute() throws SQLException {
        try (Connection one = dataSource.getConnection(); Connection two = dataSource.getConnection(); Connection three = dataSource.getConnection()) {
            for (Connection connection : new Connection[] {one, two, three})
                try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("show statement_timeout")) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo("1min");
                }
        }
    }

    @Test
    void anAliveServerSaysSoWhateverItsChecksSay() throws Exception {
        HttpResponse<String> alive = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0)) + "/api/v1/health?alive")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(alive.statusCode()).isEqualTo(200);
        assertThat(alive.body()).isEqualTo("{\"database\":\"ok\",\"status\":\"alive\"}");
    }
}
