package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dockerfile and docker-compose.yml, read beside the code: nothing here can build an image. */
class ContainerFilesTest {

    private static final Path PROJECT = Path.of(System.getProperty("project.basedir", "."));
    private static final Pattern VARIABLE = Pattern.compile("\\bSUIVI_[A-Z_]+\\b");

    @Test
    void theImageCopiesWhatTheBuildMakes() throws IOException {
        Set<String> copied = all("COPY --chown=suivi (\\S+)", read("Dockerfile"));
        assertThat(copied).containsExactlyInAnyOrder("target/server", "target/suivi.war");
        assertThat(read("pom.xml")).contains("<finalName>suivi</finalName>", "<provisioning-dir>server</provisioning-dir>");
        assertThat(read(".dockerignore").lines()).contains("!target/server", "!target/suivi.war");
    }

    @Test
    void whatComposeMountsIsThere() throws IOException {
        assertThat(all("- (\\./[^:\\s]+):", read("docker-compose.yml"))).isNotEmpty().allSatisfy(file -> assertThat(PROJECT.resolve(file)).isRegularFile());
    }

    @Test
    void everyVariableSetIsReadAndEveryVariableReadIsExplained() throws IOException {
        Set<String> read = new TreeSet<>(all("env\\.(SUIVI_[A-Z_]+)", read("wildfly-config/configure.cli")));
        for (Path source : sources()) all("Setting\\.of\\(\"([a-z.]+)\"\\)", Files.readString(source)).forEach(property -> read.add(property.toUpperCase(java.util.Locale.ROOT).replace('.', '_')));
        assertThat(read).contains("SUIVI_DB_URL", "SUIVI_FUND_IBAN");
        String suivi = read("docker-compose.yml").substring(read("docker-compose.yml").indexOf("\n  suivi:"));
        assertThat(all("\n      (SUIVI_[A-Z_]+):", suivi)).as("compose sets all that is read, and nothing else").isEqualTo(read);
        assertThat(all("(?m)^\\| `(SUIVI_[A-Z_]+)`", read("docs/operations.md"))).as("in the table of docs/operations.md").isEqualTo(read);
        assertThat(VARIABLE.matcher(read("Dockerfile")).results().map(found -> found.group()).collect(Collectors.toSet())).isSubsetOf(read);
    }

    @Test
    void bothComeBackAfterAPowerCutAndNeitherFillsTheDisk() throws IOException {
        String compose = read("docker-compose.yml");
        assertThat(compose.split("<<: \\*always", -1)).as("on both services").hasSize(3);
        assertThat(compose).contains("name: suivi\n", "restart: unless-stopped", "stop_grace_period: 60s", "max-size: 10m", "log_error_verbosity=terse");
    }

    @Test
    void theImageAsksWhetherTheServerIsAlive() throws IOException {
        assertThat(read("Dockerfile")).contains("GET /api/v1/health?alive ", "-XX:+ExitOnOutOfMemoryError");
        assertThat(read("src/main/java/be/medimmigrant/suivi/platform/health/HealthResource.java")).contains("@Path(\"health\")", "@QueryParam(\"alive\")");
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws IOException {
        return Files.readString(PROJECT.resolve(file));
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
