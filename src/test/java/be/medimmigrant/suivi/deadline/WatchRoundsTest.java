package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.engine.Engine;
import be.medimmigrant.suivi.platform.health.HealthAsked;
import be.medimmigrant.suivi.platform.start.Started;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.ejb.Schedule;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchRoundsTest {

    private Instant lastRound;

    @Test
    void theContainersOwnTimerSendsTheWatchdogRoundEveryHour() throws NoSuchMethodException {
        Schedule hourly = WatchRounds.class.getMethod("hourly").getAnnotation(Schedule.class);
        assertThat(hourly).isNotNull();
        assertThat(hourly.hour()).isEqualTo("*");
        assertThat(hourly.minute()).matches("\\d+");
        assertThat(hourly.persistent()).as("each node of a cluster has its own").isFalse();
    }

    @Test
    void aRoundThatFailsNeitherStopsTheStartNorTheTimerAndIsToldAfterThreeHours() {
        WatchRounds rounds = rounds(() -> { throw new IllegalStateException("no database"); });
        assertThatCode(() -> rounds.atStart(new Started())).doesNotThrowAnyException();
        assertThatCode(rounds::hourly).doesNotThrowAnyException();
        assertThat(wellAfter(rounds, Duration.ofHours(2))).isTrue();
        assertThat(wellAfter(rounds, Duration.ofHours(4))).isFalse();
    }

    private boolean wellAfter(WatchRounds rounds, Duration silence) {
        lastRound = Instant.now().minus(silence);
        HealthAsked asked = new HealthAsked();
        rounds.atHealthPage(asked);
        return asked.isWell();
    }

    private WatchRounds rounds(Runnable round) {
        WatchRounds rounds = new WatchRounds();
        rounds.acting = new Acting();
        rounds.engine = new Engine();
        rounds.clock = new SuiviClock();
        rounds.watchdog = new Watchdog() {
            @Override
            public void goRound() { round.run(); }

            @Override
            public boolean clockInDoubt() { return false; }

            @Override
            public Optional<Instant> lastRound() { return Optional.of(lastRound); }
        };
        return rounds;
    }

    @Test
    void theStartSendsItRoundAtOnce() throws NoSuchMethodException {
        assertThat(WatchRounds.class.getMethod("atStart", Started.class).getParameters()[0].isAnnotationPresent(Observes.class)).isTrue();
    }
}
