package be.medimmigrant.suivi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.health.Invariant;
import be.medimmigrant.suivi.platform.health.Violation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After every IT class every invariant holds; after every test each person's inbox is what the engine itself answers, and no page
 * or call ended in a bug.
 * Registered for all tests; does nothing outside the run with a server.
 */
public class InvariantsHold implements AfterEachCallback, AfterAllCallback {

    /** of the server's log, so far */
    private static long read;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (!inTheServer(context)) return;
        assertThat(faults()).as("logged as a bug during %s", context.getDisplayName()).isEmpty();
        assertThat(differences()).as("inbox and engine after %s", context.getDisplayName()).isEqualTo("equal");
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (inTheServer(context)) assertThat(violations(System.getProperty("it.db.url"))).as("invariants after %s", context.getDisplayName()).isEmpty();
    }

    private static boolean inTheServer(ExtensionContext context) {
        return System.getProperty("it.db.url") != null && context.getRequiredTestClass().getSimpleName().endsWith("IT")
                && context.getRequiredTestClass().getAnnotation(ExtendWith.class) != null;
    }

    /** A page that shows a bug and a test that passes nevertheless: the number stands in the server's log. The specimen's own is wanted. */
    private static List<String> faults() throws IOException {
        Path log = Path.of(System.getProperty("it.server.dir"), "log", "server.log");
        if (Files.size(log) < read) read = 0; // a new day has a new file
        try (SeekableByteChannel file = Files.newByteChannel(log).position(read)) {
            String since = new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
            read = file.position();
            return since.lines().filter(line -> line.contains("Fault F-") && !line.contains(" at /specimen.xhtml")).toList();
        }
    }

    private static List<Violation> violations(String url) throws Exception {
        List<Violation> violations = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "suivi", "suivi")) {
            for (Invariant invariant : Invariant.all()) invariant.check(connection).ifPresent(violations::add);
        }
        return violations;
    }

    private static String differences() throws Exception {
        URI page = URI.create("http://localhost:" + System.getProperty("it.http.port") + "/api/v1/test/inbox");
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 200 ? answer.body() : answer.statusCode() + " " + answer.body();
    }
}
