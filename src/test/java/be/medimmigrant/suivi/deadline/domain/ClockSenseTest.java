package be.medimmigrant.suivi.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockSenseTest {

    private static final Instant LAST = Instant.parse("2026-12-01T09:07:00Z");

    @ParameterizedTest
    @CsvSource({"PT-61M,true,true", "PT-59M,false,false", "P-400D,true,true", "PT1H,false,false", "P13D,false,false", "P15D,true,false", "P400D,true,false"})
    void aClockThatWentBackOrRanAheadIsInDoubtAndADemoMayStandStill(Duration since, boolean house, boolean demo) {
        assertThat(new ClockSense(false).doubts(LAST.plus(since), LAST)).isEqualTo(house);
        assertThat(new ClockSense(true).doubts(LAST.plus(since), LAST)).isEqualTo(demo);
    }
}
