package be.medimmigrant.suivi.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the machine's Chromium (as Debian's headless shell, if there is one: the same engine without window and menus, for half the
 * work), installs it by the system's package manager where it may, else says what to install.
 */
final class BrowserChromium {

    private static final List<String> KNOWN = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable",
            "/usr/bin/google-chrome", "/snap/bin/chromium", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<List<String>> INSTALLERS = List.of(
            List.of("apt-get", "update"), List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell"),
            List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium"),
            List.of("dnf", "install", "-y", "chromium"), List.of("apk", "add", "chromium"));

    private BrowserChromium() {}

    static Path path() {
        return find().orElseGet(() -> {
            oneAtATime();
            return find().orElseThrow(() -> new IllegalStateException("The browser tests need Chromium and found none. Install it"
                    + " (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium) or name one with -Dsuivi.chromium=/path/to/chromium."));
        });
    }

    private static java.util.Optional<Path> find() {
        String named = System.getProperty("suivi.chromium", "");
        return (named.isBlank() ? KNOWN.stream() : Stream.of(named)).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** The other half of the tests may want it at the same moment. */
    private static void oneAtATime() {
        try (FileChannel file = FileChannel.open(Path.of(System.getProperty("project.build.directory", "target"), "chromium.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = file.lock()) {
            if (alone.isValid() && find().isEmpty()) install();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what this user may do without being asked for a password. */
    private static void install() {
        boolean root = "root".equals(System.getProperty("user.name"));
        for (List<String> command : INSTALLERS) {
            if (Stream.of("/usr/bin/", "/sbin/", "/bin/").noneMatch(dir -> Files.isExecutable(Path.of(dir + command.get(0))))) continue;
            if (find().isPresent()) return;
            run(root ? command : Stream.concat(Stream.of("sudo", "-n"), command.stream()).toList());
        }
    }

    private static void run(List<String> command) {
        System.out.println("[browser] " + String.join(" ", command));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) process.destroy();
        } catch (IOException notHere) {
            System.out.println("[browser] " + notHere.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
