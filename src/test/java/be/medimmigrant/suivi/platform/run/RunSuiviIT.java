package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run command as a user meets it: its own process, its own data, its sentences. */
class RunSuiviIT {

    private static final Path PROJECT = Path.of(System.getProperty("project.basedir"));
    @TempDir Path folder;
    private final List<Run> runs = new ArrayList<>();

    @AfterEach
    void nothingRunsOn() throws InterruptedException {
        for (Run run : runs) run.stop();
    }

    @Test
    void startsInProductionModeKeepsItsDataAndRefusesASecondCopy() throws Exception {
        int port = freePort();
        Run first = run(port, folder, Map.of());
        assertThat(first.untilItSays("Ready: http://localhost:" + port)).contains("First administrator, once: http://localhost:" + port + "/account/firstAdministrator.xhtml?token=");
        assertThat(health(port)).isEqualTo(200);
        assertThat(accountsBesidesTheSystem(folder)).isZero();
        new FirstVisit(port).createTheFirstAdministrator(first.said());
        assertThat(accountsBesidesTheSystem(folder)).isEqualTo(1);
        mark(folder);

        Run second = run(freePort(), folder, Map.of());
        assertThat(second.untilItEnds()).isNotZero();
        assertThat(second.said()).contains("Suivi already runs").doesNotContain("\tat ");

        first.stop();
        assertThat(first.said()).contains("[suivi] Stopped.");
        Run again = run(port, folder, Map.of());
        again.untilItSays("Ready");
        assertThat(marked(folder)).isTrue();
        assertThat(again.said()).as("somebody administers now").doesNotContain("firstAdministrator");
        again.stop();
    }

    @Test
    void runsOnAnExternalDatabase() throws Exception {
        try (EmbeddedDb external = EmbeddedDb.throwAway()) {
            int port = freePort();
            Run run = run(port, folder, Map.of("suivi.db.url", external.url()));
            run.untilItSays("Ready");
            assertThat(health(port)).isEqualTo(200);
            assertThat(folder.resolve("postgresql")).doesNotExist();
            assertThat(count(external.url(), "select count(*) from flyway_schema_history")).isPositive();
            run.stop();
        }
    }

    @Test
    void saysThatThePortIsBusy() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            Run run = run(busy.getLocalPort(), folder, Map.of());
            assertThat(run.untilItEnds()).isNotZero();
            assertThat(run.said()).contains("Port " + busy.getLocalPort() + " is in use").doesNotContain("\tat ");
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        Run run = run(freePort(), folder, Map.of("suivi.room", "99999999999"));
        assertThat(run.untilItEnds()).isNotZero();
        assertThat(run.said()).contains("The disk is full").doesNotContain("\tat ");
    }

    @Test
    void saysThatTheExternalDatabaseDoesNotAnswer() throws Exception {
        Run run = run(freePort(), folder, Map.of("suivi.db.url", "jdbc:postgresql://localhost:" + freePort() + "/suivi"));
        assertThat(run.untilItEnds()).isNotZero();
        assertThat(run.said()).contains("does not answer").doesNotContain("\tat ");
    }

    private record Run(Process process, Path output) {

        String untilItSays(String sentence) throws IOException, InterruptedException {
            for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4); System.nanoTime() < end; process.waitFor(300, TimeUnit.MILLISECONDS)) {
                if (said().contains(sentence)) return said();
                assertThat(process.isAlive()).as(said()).isTrue();
            }
            throw new AssertionError("Never said: " + sentence + "\n" + said());
        }

        int untilItEnds() throws InterruptedException {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        }

        void stop() throws InterruptedException {
            process.destroy();
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        }

        String said() throws IOException {
            return Files.readString(output);
        }
    }

    private Run run(int port, Path data, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "-Dsuivi.project=" + PROJECT, "-Dsuivi.data=" + data, "-Dsuivi.http.port=" + port, "-Dsuivi.demo=false"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add(RunSuivi.class.getName());
        Path output = Files.createTempFile("run", ".txt");
        Run run = new Run(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
        runs.add(run);
        return run;
    }

    private static int health(int port) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/health")).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String url(Path data) throws IOException {
        String port = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid")).get(3).strip();
        return "jdbc:postgresql://localhost:" + port + "/suivi";
    }

    private static long accountsBesidesTheSystem(Path data) throws IOException, SQLException {
        return count(url(data), "select count(*) from account where username <> 'system'");
    }

    private static void mark(Path data) throws IOException, SQLException {
        try (Connection connection = connect(url(data)); Statement statement = connection.createStatement()) {
            // a table without a change log must be excused, or the health page complains
            statement.execute("create table kept (here text); select audit_exempt('kept', 'a mark of this test')");
        }
    }

    private static boolean marked(Path data) throws IOException, SQLException {
        return count(url(data), "select count(*) from pg_tables where tablename = 'kept'") == 1;
    }

    private static long count(String url, String sql) throws SQLException {
        try (Connection connection = connect(url); Statement statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, EmbeddedDb.USER, EmbeddedDb.PASSWORD);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
