package be.medimmigrant.suivi.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which pages were looked at in a run, and in which language; each server under test keeps a list of its own. */
public final class BrowserLooks {

    private static final Path FOLDER = Path.of(System.getProperty("project.build.directory", "target"), "looks");

    private static boolean begun;

    private BrowserLooks() {}

    /** The first look of a run begins the list anew. */
    static synchronized void note(String page, String language) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(System.getProperty("it.fork", "1") + ".txt"), page + " " + language + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE, begun ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
            begun = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** «/inbox/inbox.xhtml fr» */
    static Set<String> all() throws IOException {
        Set<String> looks = new TreeSet<>();
        try (Stream<Path> lists = Files.list(FOLDER)) {
            for (Path list : lists.toList()) looks.addAll(Files.readAllLines(list));
        }
        return looks;
    }
}
