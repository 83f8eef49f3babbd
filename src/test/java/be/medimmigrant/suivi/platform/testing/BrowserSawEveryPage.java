package be.medimmigrant.suivi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** After all browser tests of a whole run: no page of Suivi was forgotten, in neither language. */
class BrowserSawEveryPage {

    private static final Path WEBAPP = Path.of(System.getProperty("project.basedir", "."), "src/main/webapp");

    @Test
    void everyPageWasLookedAtInFrenchAndInDutch() throws IOException {
        Set<String> missed = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(WEBAPP)) {
            pages.map(WEBAPP::relativize).filter(page -> page.toString().endsWith(".xhtml") && !page.startsWith("WEB-INF"))
                    .forEach(page -> Stream.of("fr", "nl").forEach(language -> missed.add("/" + page + " " + language)));
        }
        assertThat(missed).hasSizeGreaterThan(100);
        missed.removeAll(BrowserLooks.all());
        assertThat(missed).isEmpty();
    }
}
