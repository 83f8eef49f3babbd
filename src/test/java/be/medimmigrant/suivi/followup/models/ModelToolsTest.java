package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * The pictures are what {@code layout.mjs} draws, and bpmnlint has nothing to say. bpmnlint is a program of Node: there is none for
 * Java, and Maven fetches none. A machine without Node 20 or the npm registry is told aloud that this was not run, and the report
 * says so; where the environment says CI, as {@code .ci/run} does, it fails.
 */
class ModelToolsTest {

    private static final Logger LOG = Logger.getLogger(ModelToolsTest.class.getName());
    private static final Path TOOLS = Path.of("bpmn/tools");

    @Test
    void pictures_are_up_to_date_and_bpmnlint_is_content() throws Exception {
        have(runs("node", "--version"), "Node 20 is not installed (Debian: apt-get install nodejs npm)");
        if (!Files.isDirectory(TOOLS.resolve("node_modules/bpmnlint")))
            have(runs("npm", "ci", "--no-audit", "--no-fund"), "npm ci in bpmn/tools failed: is the npm registry reachable?");
        assertThat(said("npm", "run", "--silent", "check")).as("npm run check in bpmn/tools").isEqualTo(0);
    }

    private static void have(boolean there, String otherwise) {
        if (there) return;
        String notRun = "bpmnlint has NOT been run over the models: " + otherwise;
        if (System.getenv("CI") != null) throw new AssertionError(notRun);
        System.out.println("[WARNING] " + notRun);
        throw new TestAbortedException(notRun);
    }

    private static boolean runs(String... command) throws Exception {
        try {
            return said(command) == 0;
        } catch (IOException notThere) {
            return false; // no such program: said by the caller
        }
    }

    private static int said(String... command) throws Exception {
        // its own input and output: those of this JVM belong to the test runner
        Path output = Files.createTempFile("models", ".txt");
        Process process = new ProcessBuilder(List.of(command)).directory(TOOLS.toFile()).redirectErrorStream(true)
                .redirectInput(new File("/dev/null")).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        if (process.exitValue() != 0) LOG.warning(Files.readString(output));
        return process.exitValue();
    }
}
