package be.medimmigrant.suivi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.run.Run;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher dies while the year is being invented: the next start ends what was left behind and begins the year anew. */
class InterruptedYearFault {

    static final String ANEW = "The invented year was interrupted last time: it starts anew, in an empty database.";

    @TempDir Path folder;

    @Test
    void aYearThatWasInterruptedBeginsAnew() throws Exception {
        Run interrupted = Run.of(Run.freePort(), folder, Map.of());
        interrupted.untilItSays(InventedYearIT.BEGINS);
        while (interrupted.count("select count(*) from request") < 20) assertThat(interrupted.process().waitFor(100, TimeUnit.MILLISECONDS)).as("it goes on").isFalse();
        interrupted.kill();
        Run run = Run.of(Run.freePort(), folder, Map.of());
        try {
            assertThat(run.untilItSays(InventedYearIT.BEGINS)).as("both processes of the first start").contains(ANEW).containsPattern("(?s)(Ending what an earlier start left behind.*){2}");
            assertThat(run.untilItSays("Ready")).contains("Demo data: 90 %");
            assertThat(run.count("select count(*) from request")).isEqualTo(1309);
            run.requireWell();
        } finally {
            run.stop();
        }
    }

    @Test
    void whoeverStopsItMeanwhileHearsThatItStoppedAndNothingElse() throws Exception {
        Run run = Run.of(Run.freePort(), folder, Map.of());
        run.untilItSays(InventedYearIT.BEGINS);
        run.stop();
        assertThat(run.said().lines().filter(line -> !line.contains("Demo data"))).last().isEqualTo("[suivi] Stopped.");
        assertThat(run.said()).doesNotContain("health page", "did not start", "\tat ");
    }
}
