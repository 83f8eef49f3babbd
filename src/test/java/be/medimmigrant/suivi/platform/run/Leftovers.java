package be.medimmigrant.suivi.platform.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A launcher that was killed hard leaves its server and database behind; the next start ends them, by the ids they wrote down. */
final class Leftovers {

    private static final String SCRIPT = "server.pid";
    private static final String JAVA = "server.java.pid";

    private Leftovers() {}

    static void end(Path data) throws CannotStart {
        end(data.resolve(SCRIPT), "standalone.sh"); // hands the signal on to its java, and waits for it
        Optional<ProcessHandle> orphan = java(data); // where the script was killed, too
        if (orphan.isPresent()) end(orphan.get(), false);
        end(data.resolve("postgresql/data/postmaster.pid"), "postgres");
    }

    static void noteScript(Path data, Process script) throws IOException {
        Files.deleteIfExists(data.resolve(JAVA));
        Files.writeString(data.resolve(SCRIPT), "" + script.pid());
    }

    /** With the moment it began: another process may have its number one day. */
    static void noteJava(Path data, ProcessHandle java) throws IOException {
        Files.write(data.resolve(JAVA), List.of("" + java.pid(), java.info().startInstant().map(Instant::toString).orElse("")));
    }

    private static Optional<ProcessHandle> java(Path data) {
        Path file = data.resolve(JAVA);
        return pidIn(file).flatMap(ProcessHandle::of).filter(process -> process.info().startInstant().map(Instant::toString).equals(line(file, 1)));
    }

    private static void end(Path pidFile, String command) throws CannotStart {
        Optional<ProcessHandle> left = pidIn(pidFile).flatMap(ProcessHandle::of).filter(p -> p.info().commandLine().orElse("").contains(command));
        if (left.isPresent()) end(left.get(), command.equals("postgres"));
    }

    private static void end(ProcessHandle left, boolean postgres) throws CannotStart {
        Launcher.say("Ending what an earlier start left behind (process " + left.pid() + ").");
        try {
            if (postgres) new ProcessBuilder("kill", "-INT", "" + left.pid()).start();
            else left.destroy();
            left.onExit().get(30, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
            throw new CannotStart("Process " + left.pid() + " of an earlier start does not end. End it, then start again.");
        }
    }

    private static Optional<Long> pidIn(Path file) {
        return line(file, 0).filter(pid -> pid.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private static Optional<String> line(Path file, int number) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream().skip(number).map(String::strip).findFirst() : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
