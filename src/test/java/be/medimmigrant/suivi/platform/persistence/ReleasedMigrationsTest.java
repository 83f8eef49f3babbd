package be.medimmigrant.suivi.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** A migration that landed has run in houses: it is never edited, and whatever is added comes after it. How a release adds its own: {@code released/README.md}. */
class ReleasedMigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path LANDED = Path.of("src/test/resources/released/migrations.sha256");

    @Test
    void whatLandedIsThereAsItLanded() throws Exception {
        Map<String, String> today = new TreeMap<>();
        for (String name : landed().keySet()) today.put(name, Files.exists(FOLDER.resolve(name)) ? sum(FOLDER.resolve(name)) : "gone");
        assertThat(today).isEqualTo(landed()).isNotEmpty();
    }

    @Test
    void whatIsNewComesAfterAllThatLanded() throws IOException {
        List<String> added = files().filter(name -> !landed().containsKey(name)).toList();
        assertThat(added).allMatch(name -> version(name).compareTo(last()) > 0);
        assertThat(files().map(ReleasedMigrationsTest::version)).doesNotHaveDuplicates();
    }

    /** The last version of the last release: the state in which a house may be that takes this one. */
    static MigrationVersion last() {
        return landed().keySet().stream().map(ReleasedMigrationsTest::version).max(MigrationVersion::compareTo).orElseThrow();
    }

    private static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("V") && f.endsWith(".sql")).toList().stream();
        }
    }

    private static Map<String, String> landed() {
        try (Stream<String> lines = Files.lines(LANDED)) {
            return lines.map(line -> line.split("  ")).collect(Collectors.toMap(line -> line[1], line -> line[0], (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MigrationVersion version(String file) {
        return MigrationVersion.fromVersion(file.substring(1, file.indexOf("__")));
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
