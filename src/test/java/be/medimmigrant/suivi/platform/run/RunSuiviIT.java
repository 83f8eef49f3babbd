package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.account.DemoOrProduction;
import be.medimmigrant.suivi.platform.start.Mode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run command as a user meets it: its own process, its own data, its sentences. With data of its own, kept from one start to the next: {@code InventedYearIT}. */
class RunSuiviIT {

    @TempDir Path folder;
    @TempDir Path other;
    private final List<Run> runs = new ArrayList<>();

    @AfterEach
    void nothingRunsOn() throws InterruptedException {
        for (Run run : runs) run.stop();
    }

    /** In a cluster that somebody else runs: it makes its tables there, and starts no database of its own. */
    @Test
    void startsInProductionModeInAnExternalDatabaseAndRefusesASecondCopy() throws Exception {
        int port = Run.freePort();
        try (EmbeddedDb cluster = EmbeddedDb.throwAway()) {
            Run run = run(port, Map.of("suivi.db.url", cluster.url(), "suivi.db.password", cluster.password(), "suivi.proxy", "true"));
            assertThat(run.untilItSays("Ready: http://localhost:" + port)).contains("First administrator, once: http://localhost:" + port + "/account/firstAdministrator.xhtml?token=")
                    .doesNotContain("Demo data");
            assertThat(run.health().body()).as("the watchdog went round before the first visitor").contains("\"watchdog\":\"last round ");
            assertThat(cluster.one("select count(*) from account where username <> 'system'")).isEqualTo("0");
            new FirstVisit(port, true).comesThroughTheProxy();
            assertThat(cluster.one("select string_agg(key, ' ') from sign_in_throttle where kind = 'address'")).as("the person's address, not the proxy's").isEqualTo(FirstVisit.ADDRESS);
            new FirstVisit(port, false).createTheFirstAdministrator(run.said());
            assertThat(cluster.one("select count(*) from account where username <> 'system'")).isEqualTo("1");
            assertThat(cluster.one("select count(*) from change_log where table_name = 'account' and operation = 'insert' and origin like 'web POST /account/firstAdministrator.xhtml %'")).as("from which page").isEqualTo("1");

            Run second = run(Run.freePort(), Map.of());
            assertThat(second.untilItEnds()).isNotZero();
            assertThat(second.said()).contains("Suivi already runs").doesNotContain("\tat ");

            Run elsewhere = Run.of(Run.freePort(), other, Map.of("suivi.db.url", cluster.url(), "suivi.db.password", cluster.password(), "suivi.demo", "false"));
            assertThat(elsewhere.untilItEnds()).isNotZero();
            assertThat(elsewhere.said()).as("with data of its own, in the same database").contains("another server works in this database").doesNotContain("\tat ");

            new FirstVisit(port, false).choosesANewPassword(OperationsSql.about("lost password").replace("the.username", FirstVisit.USERNAME).in(cluster), "encore une belle phrase");

            run.requireWell();
            run.stop();
            assertThat(run.said()).contains("[suivi] Stopped.");
            assertThat(Files.readString(folder.resolve("server.log"))).as("it ended by itself").contains("WFLYSRV0050");
            assertThat(folder.resolve("postgresql")).doesNotExist();
            assertThat(cluster.one("select count(*) from account where username <> 'system'")).as("what it wrote stays there").isEqualTo("1");
            assertThat(cluster.one("select demo || ' ' || engine_zone from installation")).isEqualTo("false UTC");
            theDemoDoesNotComeWherePeopleWork(cluster);
            aDemoAccountThatIsOpenKeepsProductionOut(cluster);
        }
    }

    /** Nothing is said about the demo: the word was forgotten. */
    private void theDemoDoesNotComeWherePeopleWork(EmbeddedDb cluster) throws Exception {
        Run forgotten = Run.of(Run.freePort(), other, Map.of("suivi.db.url", cluster.url(), "suivi.db.password", cluster.password()));
        assertThat(forgotten.untilItEnds()).isNotZero();
        assertThat(forgotten.said()).contains("accounts that the demo did not open", "-Dsuivi.demo=false").doesNotContain("\tat ", "Ready");
        assertThat(cluster.one("select count(*) from account where username <> 'system'")).isEqualTo("1");
    }

    /** As an earlier release left it when the word was forgotten. */
    private static void aDemoAccountThatIsOpenKeepsProductionOut(EmbeddedDb cluster) throws Exception {
        try (Connection database = DriverManager.getConnection(cluster.url(), EmbeddedDb.USER, cluster.password()); Statement statement = database.createStatement()) {
            assertThat(DemoOrProduction.refusal(database, Mode.PRODUCTION)).isEmpty();
            statement.execute("select set_config('suivi.actor', '00000000-0000-0000-0000-000000000000', false)");
            statement.execute("insert into account (id, username, display_name, initials) values ('" + UUID.nameUUIDFromBytes("account admin".getBytes(StandardCharsets.UTF_8)) + "', 'admin', 'Admin', 'AD')");
            assertThat(DemoOrProduction.refusal(database, Mode.PRODUCTION)).hasValueSatisfying(sentence -> assertThat(sentence).contains("holds the demo"));
            OperationsSql.about("demo accounts").in(cluster);
            assertThat(DemoOrProduction.refusal(database, Mode.PRODUCTION)).as("closed").isEmpty();
            statement.execute("insert into account (id, username, display_name, initials) values (gen_random_uuid(), 'leo', 'Leonie', 'LE')");
            assertThat(DemoOrProduction.refusal(database, Mode.PRODUCTION)).as("somebody who has the name only").isEmpty();
            statement.execute("update installation set demo = true");
            assertThat(DemoOrProduction.refusal(database, Mode.PRODUCTION)).isPresent();
            assertThat(DemoOrProduction.refusal(database, Mode.DEMO)).as("its own marked database, with a further account").isEmpty();
        }
    }

    @Test
    void saysThatThePortIsBusy() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            Run run = run(busy.getLocalPort(), Map.of());
            assertThat(run.untilItEnds()).isNotZero();
            assertThat(run.said()).contains("Port " + busy.getLocalPort() + " is in use").doesNotContain("\tat ");
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        Run run = run(Run.freePort(), Map.of("suivi.room", "99999999999"));
        assertThat(run.untilItEnds()).isNotZero();
        assertThat(run.said()).contains("The disk is full").doesNotContain("\tat ");
    }

    @Test
    void saysThatTheExternalDatabaseDoesNotAnswer() throws Exception {
        Run run = run(Run.freePort(), Map.of("suivi.db.url", "jdbc:postgresql://localhost:" + Run.freePort() + "/suivi", "suivi.db.password", "any"));
        assertThat(run.untilItEnds()).isNotZero();
        assertThat(run.said()).contains("does not answer").doesNotContain("\tat ");
    }

    @Test
    void inProductionModeItAsksForThePasswordOfTheExternalDatabase() throws Exception {
        Run run = run(Run.freePort(), Map.of("suivi.db.url", "jdbc:postgresql://localhost/suivi"));
        assertThat(run.untilItEnds()).isNotZero();
        assertThat(run.said()).contains("Production mode has no default password", "SUIVI_DB_PASSWORD").doesNotContain("\tat ");
    }

    private Run run(int port, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("suivi.demo", "false");
        Run run = Run.of(port, folder, all);
        runs.add(run);
        return run;
    }
}
