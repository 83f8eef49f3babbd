package be.medimmigrant.suivi.platform.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A launcher that was killed hard leaves its server and database behind; the next start ends them, by the ids they wrote down. */
final class Leftovers {

    private Leftovers() {}

    static void end(Path data) throws CannotStart {
        end(data.resolve("server.pid"), "standalone.sh"); // hands the signal on to its java, and waits for it
        end(data.resolve("postgresql/data/postmaster.pid"), "postgres");
    }

    private static void end(Path pidFile, String command) throws CannotStart {
        Optional<ProcessHandle> left = pidIn(pidFile).flatMap(ProcessHandle::of).filter(p -> p.info().commandLine().orElse("").contains(command));
        if (left.isEmpty()) return;
        Launcher.say("Ending what an earlier start left behind (process " + left.get().pid() + ").");
        try {
            if (command.equals("postgres")) new ProcessBuilder("kill", "-INT", "" + left.get().pid()).start();
            else left.get().destroy();
            left.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
            throw new CannotStart("Process " + left.get().pid() + " of an earlier start does not end. End it, then start again.");
        }
    }

    private static Optional<Long> pidIn(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Long.parseLong(Files.readAllLines(file).get(0).strip())) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
