package be.medimmigrant.suivi.platform.time;

import be.medimmigrant.suivi.platform.engine.EngineClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock every feature reads, as {@code @Inject Clock}. Moving it needs {@code -Dsuivi.clock.movable=true}. */
@ApplicationScoped
public class SuiviClock extends Clock {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private final Clock real = Clock.system(BRUSSELS);
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return BRUSSELS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    /** What the machine's own clock says, wherever ours was moved to. */
    public Instant machine() {
        return real.instant();
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** From now on it is this moment, and time goes on from there. */
    public void travelTo(Instant moment) {
        if (!Boolean.getBoolean("suivi.clock.movable")) throw new IllegalStateException("This clock does not move");
        move(Duration.between(real.instant(), moment));
    }

    /** Whether a test or the demo has it stand elsewhere than now. */
    public boolean isMoved() {
        return !ahead.isZero();
    }

    public void back() {
        move(Duration.ZERO);
    }

    private void move(Duration ahead) {
        this.ahead = ahead;
        EngineClock.goAheadBy(ahead);
    }
}
