package be.medimmigrant.suivi.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which pages were looked at in a run, and in which language; each part of it keeps a list of its own. */
public final class BrowserLooks {

    private static final Path BUILD = Path.of(System.getProperty("project.build.directory", "target"));
    private static final Path LISTS = BUILD.resolve("looks");

    private BrowserLooks() {}

    static synchronized void note(String page, String language) {
        try {
            Files.createDirectories(LISTS);
            Files.writeString(LISTS.resolve(ProcessHandle.current().pid() + ".txt"), page + " " + language + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** «/inbox/inbox.xhtml fr»; what an earlier archive was looked at for does not count. */
    static Set<String> all() throws IOException {
        FileTime built = Files.getLastModifiedTime(BUILD.resolve("suivi.war"));
        Set<String> looks = new TreeSet<>();
        try (Stream<Path> lists = Files.list(LISTS)) {
            for (Path list : lists.toList()) if (Files.getLastModifiedTime(list).compareTo(built) > 0) looks.addAll(Files.readAllLines(list));
        }
        return looks;
    }
}
