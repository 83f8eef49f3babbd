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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A copy of Suivi started by the run command, as a process of its own with data of its own. */
public record Run(Process process, Path output, int port, Path data) {

    private static final Path PROJECT = Path.of(System.getProperty("project.basedir"));

    public static Run of(int port, Path data, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "-Dsuivi.project=" + PROJECT, "-Dsuivi.data=" + data, "-Dsuivi.http.port=" + port, "-Dsuivi.java.opts=" + System.getProperty("suivi.quick", "")));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add(RunSuivi.class.getName());
        Path output = Files.createTempFile("run", ".txt");
        return new Run(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output, port, data);
    }

    public static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    public String untilItSays(String sentence) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(8); System.nanoTime() < end; process.waitFor(300, TimeUnit.MILLISECONDS)) {
            if (said().contains(sentence)) return said();
            assertThat(process.isAlive()).as(said()).isTrue();
        }
        throw new AssertionError("Never said: " + sentence + "\n" + said());
    }

    public int untilItEnds() throws InterruptedException {
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    public void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
    }

    /** The launcher dies without a word; server and database are left to the next start. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public String said() throws IOException {
        return Files.readString(output);
    }

    public void requireWell() throws IOException, InterruptedException {
        HttpResponse<String> health = health();
        assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
    }

    public HttpResponse<String> health() throws IOException, InterruptedException {
        return get("/api/v1/health");
    }

    /** A number that its database answers. */
    public long count(String sql) throws IOException, SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        return connect(EmbeddedDb.USER, Files.readString(data.resolve("postgresql/password")));
    }

    public Connection connect(String user, String password) throws IOException, SQLException {
        String database = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + database + "/suivi", user, password);
    }
}
