package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run command as a user meets it: its own process, its own data, its sentences. With data of its own, kept from one start to the next: {@code InventedYearIT}. */
class RunSuiviIT {

    @TempDir Path folder;
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

            run.requireWell();
            run.stop();
            assertThat(run.said()).contains("[suivi] Stopped.");
            assertThat(folder.resolve("postgresql")).doesNotExist();
            assertThat(cluster.one("select count(*) from account where username <> 'system'")).as("what it wrote stays there").isEqualTo("1");
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
