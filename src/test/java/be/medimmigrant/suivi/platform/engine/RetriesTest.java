package be.medimmigrant.suivi.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void aJobThatFailsIsTriedAgainForMoreThanHalfADayBeforeTheEngineGivesUp() {
        Duration all = Stream.of(Engine.FAILED_JOB_RETRIES.split(",")).map(Duration::parse).reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(12), Duration.ofHours(48));
        assertThat(Duration.parse(Engine.FAILED_JOB_RETRIES.split(",")[0])).as("a short disturbance is over soon").isLessThanOrEqualTo(Duration.ofMinutes(5));
    }
}
