package be.medimmigrant.suivi.platform.run;

import be.medimmigrant.suivi.platform.start.WillNotStart;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The provisioned WildFly as a child process, with the WAR in it. */
class Server {

    private static final Pattern FIRST_ADMINISTRATOR = Pattern.compile("firstAdministrator\\.xhtml\\?token=\\S+");
    private static final Pattern WHY_NOT = Pattern.compile(WillNotStart.SAYS + "(.+)");
    /** So often in a row, twice a second: what mends itself meanwhile is not told. */
    private static final int SURELY = 20;
    private final Path project;
    private final Settings settings;
    private final ZoneId zone;
    private Process process;
    private ServerLog log;
    private Path base;

    /** @param zone in which the engine keeps its moments in this database */
    Server(Path project, Settings settings, ZoneId zone) {
        this.project = project;
        this.settings = settings;
        this.zone = zone;
    }

    void start(Path data) throws CannotStart {
        Path home = project.resolve("target/server");
        base = data.resolve("server");
        try {
            copy(home.resolve("standalone"), base);
            Files.copy(Path.of(System.getProperty("suivi.war", project.resolve("target/suivi.war").toString())), base.resolve("deployments/suivi.war"), StandardCopyOption.REPLACE_EXISTING);
            log = ServerLog.begin(data);
            process = command(home).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile())).start();
            Leftovers.noteScript(data, process);
        } catch (IOException e) {
            throw new CannotStart("The server cannot be put in place in " + base + ": " + e.getMessage());
        }
    }

    private ProcessBuilder command(Path home) throws IOException {
        ProcessBuilder command = new ProcessBuilder(home.resolve("bin/standalone.sh").toString(), "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + settings.port(), "-Djboss.https.port=" + freePort(), "-Djboss.management.http.port=" + freePort(),
                "-Dsuivi.demo=" + settings.demo(), "-Dsuivi.demo.year=" + settings.demoYear(), "-Dsuivi.clock.movable=" + settings.demo());
        for (String passedOn : List.of("suivi.proxy", "suivi.fund.iban", "suivi.public.url", "suivi.db.pool"))
            if (System.getProperty(passedOn) != null) command.command().add("-D" + passedOn + "=" + System.getProperty(passedOn));
        command.environment().put("SUIVI_DB_URL", settings.dbUrl());
        command.environment().put("SUIVI_DB_USER", settings.dbUser());
        command.environment().put("SUIVI_DB_PASSWORD", settings.dbPassword());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        command.environment().put("JAVA_OPTS", "-Xms128m -Xmx1024m -XX:MaxMetaspaceSize=512m -XX:+ExitOnOutOfMemoryError -Djava.net.preferIPv4Stack=true -Djboss.modules.system.pkgs=org.jboss.byteman"
                + " -Djava.awt.headless=true -Djboss.as.management.blocking.timeout=900 -Duser.timezone=" + zone + " " + System.getProperty("suivi.java.opts", ""));
        return command;
    }

    /** Waits for the health page; meanwhile says how far the demo data are, and in the end what is not well, and where it is. */
    void untilReady() throws CannotStart, InterruptedException {
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + settings.port() + "/api/v1/health")).timeout(Duration.ofSeconds(20)).build();
        String said = "";
        for (int unwell = 0; unwell < SURELY; ) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS)) throw new CannotStart(whyItEnded());
            try {
                HttpResponse<String> page = http.send(health, HttpResponse.BodyHandlers.ofString());
                HealthAnswer answer = new HealthAnswer(page.statusCode(), page.body());
                String demo = answer.demo().orElse(said);
                if (!demo.equals(said)) Launcher.say(demo(said = demo));
                if (answer.isWell()) break;
                unwell = answer.isUnwell() ? unwell + 1 : 0;
                if (unwell == SURELY) Launcher.say(unwell(answer));
                if (answer.isStrange()) throw new CannotStart("The health page answers " + answer.status() + ". What the server said is in " + log.file());
                requireDeployed();
            } catch (IOException notYet) {
                requireDeployed();
            }
        }
        noteJava();
        Launcher.say("Ready: http://localhost:" + settings.port() + "/" + whoMaySignIn());
    }

    private void noteJava() throws CannotStart {
        try {
            for (ProcessHandle java : process.children().toList()) Leftovers.noteJava(base.getParent(), java);
        } catch (IOException e) {
            throw new CannotStart("The folder " + base.getParent() + " cannot be written: " + e.getMessage());
        }
    }

    private String whyItEnded() {
        return log.last(WHY_NOT).map(reason -> WillNotStart.SAYS + reason).orElse("The server did not start. What it said is in " + log.file());
    }

    private String unwell(HealthAnswer answer) {
        return "The server answers but is not well: " + String.join(", ", answer.broken()) + ". What that means: docs/operations.md, «Is it well?»; an administrator sees more at http://localhost:"
                + settings.port() + "/api/v1/health";
    }

    private String demo(String state) {
        return switch (state) {
            case "failed" -> "The invented year could not be loaded whole; what there is of it stays. Why is in " + log.file() + ". To try again give it an empty database.";
            case "interrupted" -> "The invented year was interrupted in this database; what there is of it stays, and nothing is loaded on top. To have it whole give it an empty database.";
            default -> "Demo data: " + state;
        };
    }

    private void requireDeployed() throws CannotStart {
        if (Files.exists(base.resolve("deployments/suivi.war.failed"))) throw new CannotStart("Suivi did not start in the server. What it said is in " + log.file());
    }

    private String whoMaySignIn() {
        if (settings.demo())
            return "  (noor, hanna: staff; samir: coordinator; compta: accountant; leo: trainee; admin: administrator; password suivi-demo-2026)";
        return log.last(FIRST_ADMINISTRATOR).map(link -> "  First administrator, once: http://localhost:" + settings.port() + "/account/" + link).orElse("");
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    void untilItEnds() throws InterruptedException {
        process.waitFor();
    }

    /** The script hands the signal on to its Java and waits for it; whatever does not end by itself is ended, the script's Java too. */
    void stop() throws InterruptedException {
        if (process == null) return;
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (process.waitFor(60, TimeUnit.SECONDS)) return;
        Launcher.say("The server does not stop by itself; it is ended.");
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** As provisioned, whatever was there before; only its log stays, for its owner to read. */
    static void copy(Path from, Path to) throws IOException {
        Path log = to.resolve("log");
        if (Files.exists(to)) try (Stream<Path> old = Files.walk(to)) {
            for (Path path : old.filter(path -> !path.startsWith(log) && !path.equals(to)).sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
        Files.createDirectories(to);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(file -> !file.equals(from)).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (!copy.startsWith(log)) Files.copy(file, copy);
        }
    }
}
