package be.medimmigrant.suivi.platform.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The provisioned WildFly as a child process, with the WAR in it. */
class Server {

    private static final Pattern DEMO = Pattern.compile("\"demo\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern FIRST_ADMINISTRATOR = Pattern.compile("firstAdministrator\\.xhtml\\?token=\\S+");
    private final Path project;
    private final Settings settings;
    private Process process;
    private Path log;

    Server(Path project, Settings settings) {
        this.project = project;
        this.settings = settings;
    }

    void start(Path data) throws CannotStart {
        Path home = project.resolve("target/server");
        Path base = data.resolve("server");
        log = data.resolve("server.log");
        try {
            copy(home.resolve("standalone"), base);
            Files.copy(Path.of(System.getProperty("suivi.war", project.resolve("target/suivi.war").toString())), base.resolve("deployments/suivi.war"), StandardCopyOption.REPLACE_EXISTING);
            process = command(home, base).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            Files.writeString(data.resolve("server.pid"), "" + process.pid());
        } catch (IOException e) {
            throw new CannotStart("The server cannot be put in place in " + base + ": " + e.getMessage());
        }
    }

    private ProcessBuilder command(Path home, Path base) throws IOException {
        ProcessBuilder command = new ProcessBuilder(home.resolve("bin/standalone.sh").toString(), "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + settings.port(), "-Djboss.https.port=" + freePort(), "-Djboss.management.http.port=" + freePort(),
                "-Dsuivi.demo=" + settings.demo(), "-Dsuivi.demo.year=" + settings.demoYear(), "-Dsuivi.clock.movable=" + settings.demo());
        if (System.getProperty("suivi.proxy") != null) command.command().add("-Dsuivi.proxy=" + System.getProperty("suivi.proxy"));
        command.environment().put("SUIVI_DB_URL", settings.dbUrl());
        command.environment().put("SUIVI_DB_USER", settings.dbUser());
        command.environment().put("SUIVI_DB_PASSWORD", settings.dbPassword());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        command.environment().put("JAVA_OPTS", "-Xms128m -Xmx1024m -XX:MaxMetaspaceSize=512m -Djava.net.preferIPv4Stack=true -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true " + System.getProperty("suivi.java.opts", ""));
        return command;
    }

    /** Waits for the health page; meanwhile says how far the demo data are. */
    void untilReady() throws CannotStart, InterruptedException {
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + settings.port() + "/api/v1/health")).timeout(Duration.ofSeconds(20)).build();
        String said = "";
        while (true) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS)) throw new CannotStart("The server did not start. What it said is in " + log);
            try {
                HttpResponse<String> answer = http.send(health, HttpResponse.BodyHandlers.ofString());
                Matcher demo = DEMO.matcher(answer.body());
                if (demo.find() && !demo.group(1).equals(said)) Launcher.say(demo(said = demo.group(1)));
                if (answer.statusCode() == 200) break;
                if (answer.statusCode() == 404) requireDeployed();
                if (answer.statusCode() != 404 && answer.statusCode() != 503) throw new CannotStart("The health page answers " + answer.statusCode() + ". What the server said is in " + log);
            } catch (IOException notYet) {
                requireDeployed();
            }
        }
        Launcher.say("Ready: http://localhost:" + settings.port() + "/" + whoMaySignIn());
    }

    private String demo(String state) {
        return switch (state) {
            case "failed" -> "The invented year could not be loaded whole; what there is of it stays. Why is in " + log + ". To try again give it an empty database.";
            case "interrupted" -> "The invented year was interrupted in this database; what there is of it stays, and nothing is loaded on top. To have it whole give it an empty database.";
            default -> "Demo data: " + state;
        };
    }

    private void requireDeployed() throws CannotStart {
        if (Files.exists(log.resolveSibling("server/deployments/suivi.war.failed"))) throw new CannotStart("Suivi did not start in the server. What it said is in " + log);
    }

    private String whoMaySignIn() {
        if (settings.demo())
            return "  (noor, hanna: staff; samir: coordinator; compta: accountant; leo: trainee; admin: administrator; password suivi-demo-2026)";
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(FIRST_ADMINISTRATOR::matcher).filter(Matcher::find).map(m -> "  First administrator, once: http://localhost:" + settings.port() + "/account/" + m.group())
                    .reduce((a, b) -> b).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    void untilItEnds() throws InterruptedException {
        process.waitFor();
    }

    void stop() throws InterruptedException {
        if (process == null) return;
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) try (Stream<Path> old = Files.walk(to)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.toList();
        }
        for (Path file : files) Files.copy(file, to.resolve(from.relativize(file).toString()));
    }
}
