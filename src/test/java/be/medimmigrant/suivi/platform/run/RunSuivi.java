package be.medimmigrant.suivi.platform.run;

import java.nio.file.Path;

/** {@code mvn -Prun}: database and server start together, and stop together on Ctrl+C or SIGTERM. */
public final class RunSuivi {

    private RunSuivi() {}

    public static void main(String[] args) throws InterruptedException {
        Path project = Path.of(System.getProperty("suivi.project", "")).toAbsolutePath();
        try (Running running = new Launcher(project, Settings.fromSystemProperties(project)).start()) {
            running.untilItEnds();
            if (!running.stopping()) {
                System.err.println("[suivi] The server stopped by itself. What it said last is in " + running.log());
                System.exit(1);
            }
        } catch (CannotStart reason) {
            System.err.println("[suivi] " + reason.getMessage());
            System.exit(1);
        }
    }
}
