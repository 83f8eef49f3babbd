package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run command as a user meets it: its own process, its own data, its sentences. On a database of somebody else: {@code InventedYearIT}. */
class RunSuiviIT {

    @TempDir Path folder;
    private final List<Run> runs = new ArrayList<>();

    @AfterEach
    void nothingRunsOn() throws InterruptedException {
        for (Run run : runs) run.stop();
    }

    @Test
    void startsInProductionModeKeepsItsDataAndRefusesASecondCopy() throws Exception {
        int port = Run.freePort();
        Run first = run(port, Map.of());
        assertThat(first.untilItSays("Ready: http://localhost:" + port)).contains("First administrator, once: http://localhost:" + port + "/account/firstAdministrator.xhtml?token=");
        assertThat(first.health().statusCode()).isEqualTo(200);
        assertThat(first.health().body()).as("the watchdog went round before the first visitor").contains("\"watchdog\":\"last round ");
        assertThat(first.count("select count(*) from account where username <> 'system'")).isZero();
        noPasswordIsKnown(first);
        new FirstVisit(port).createTheFirstAdministrator(first.said());
        assertThat(first.count("select count(*) from account where username <> 'system'")).isEqualTo(1);
        assertThat(first.count("select count(*) from change_log where table_name = 'account' and operation = 'insert' and origin like 'web POST /account/firstAdministrator.xhtml %'")).as("from which page").isEqualTo(1);
        // a table without a change log must be excused, or the health page complains
        first.execute("create table kept (here text); select audit_exempt('kept', 'a mark of this test')");

        Run second = run(Run.freePort(), Map.of());
        assertThat(second.untilItEnds()).isNotZero();
        assertThat(second.said()).contains("Suivi already runs").doesNotContain("\tat ");

        first.requireWell();
        first.stop();
        assertThat(first.said()).contains("[suivi] Stopped.");
        Run again = run(port, Map.of());
        again.untilItSays("Ready");
        assertThat(again.count("select count(*) from pg_tables where tablename = 'kept'")).isEqualTo(1);
        again.requireWell();
        assertThat(again.said()).as("somebody administers now").doesNotContain("firstAdministrator");
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

    /** Neither the role's name nor no password at all opens the kept data, and the one that does is its owner's secret. */
    private void noPasswordIsKnown(Run run) throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgresql/password"))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        for (String user : List.of("suivi", "postgres")) for (String guess : List.of("suivi", "postgres", ""))
            assertThatThrownBy(() -> run.connect(user, guess).close()).as(user + "/" + guess).isInstanceOf(SQLException.class);
    }

    private Run run(int port, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("suivi.demo", "false");
        Run run = Run.of(port, folder, all);
        runs.add(run);
        return run;
    }
}
