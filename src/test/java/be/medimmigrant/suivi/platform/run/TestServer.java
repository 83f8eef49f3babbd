package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.start.Installation;
import be.medimmigrant.suivi.platform.start.Mode;
import be.medimmigrant.suivi.platform.testing.Deployments;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** The tested archive in a server of its own, which may die and start again on its database. */
public final class TestServer implements AutoCloseable {

    private final Path folder;
    private final EmbeddedDb db;
    private final int port;
    private Server server;

    private TestServer(Path folder, EmbeddedDb db, int port) {
        this.folder = folder;
        this.db = db;
        this.port = port;
    }

    public static TestServer start(Path folder) throws Exception {
        Path war = folder.resolve("suivi.war");
        Deployments.war().as(ZipExporter.class).exportTo(war.toFile());
        System.setProperty("suivi.war", war.toString());
        System.setProperty("suivi.demo.year", "false");
        System.setProperty("suivi.java.opts", System.getProperty("suivi.quick", ""));
        TestServer started = new TestServer(folder, EmbeddedDb.kept(folder.resolve("postgresql")), Run.freePort());
        started.startAgain();
        return started;
    }

    /** Waits until the health page answers 200. */
    public void startAgain() throws Exception {
        server = new Server(Path.of(System.getProperty("project.basedir")), new Settings(port, db.url(), EmbeddedDb.USER, db.password(), Mode.DEMO, folder), Installation.ZONE);
        server.start(folder);
        server.untilReady();
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    /** @return what it had noted when it died */
    public String untilItHalted() throws IOException, InterruptedException {
        server.untilItEnds();
        return Files.readString(folder.resolve("server/halted"));
    }

    public int port() {
        return port;
    }

    public void requireWell() throws IOException, InterruptedException {
        HttpResponse<String> health = send("GET", "/api/v1/health");
        assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
    }

    /** A resource that only the tested archive has. */
    public String test(String method, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public long count(String sql) throws Exception {
        return Long.parseLong(db.one(sql));
    }

    public UUID id(String sql) throws Exception {
        return UUID.fromString(db.one(sql));
    }

    @Override
    public void close() throws Exception {
        server.stop();
        db.close();
    }
}
