package be.medimmigrant.suivi.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Since when this node lets the engine's jobs run: before, and for a while after, nobody may call one late. */
@ApplicationScoped
public class JobsRunning {

    @Inject Clock clock;
    private volatile Instant since;

    public void begin() {
        since = clock.instant();
    }

    public void end() {
        since = null;
    }

    public boolean atLeast(Duration time) {
        Instant begun = since;
        return begun != null && !begun.plus(time).isAfter(clock.instant());
    }
}
