package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.start.Started;
import jakarta.ejb.Schedule;
import jakarta.enterprise.event.Observes;
import org.junit.jupiter.api.Test;

class WatchRoundsTest {

    @Test
    void theContainersOwnTimerSendsTheWatchdogRoundEveryHour() throws NoSuchMethodException {
        Schedule hourly = WatchRounds.class.getMethod("hourly").getAnnotation(Schedule.class);
        assertThat(hourly).isNotNull();
        assertThat(hourly.hour()).isEqualTo("*");
        assertThat(hourly.minute()).matches("\\d+");
        assertThat(hourly.persistent()).as("each node of a cluster has its own").isFalse();
    }

    @Test
    void theStartSendsItRoundAtOnce() throws NoSuchMethodException {
        assertThat(WatchRounds.class.getMethod("atStart", Started.class).getParameters()[0].isAnnotationPresent(Observes.class)).isTrue();
    }
}
