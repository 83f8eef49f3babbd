package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.engine.Engine;
import be.medimmigrant.suivi.platform.health.HealthAsked;
import be.medimmigrant.suivi.platform.start.Started;
import be.medimmigrant.suivi.platform.start.Starting;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.annotation.Priority;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When the watchdog goes round: at the start and every hour, by the container's timer, not the engine's. A round that fails stops nothing. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchRounds {

    private static final Logger LOG = LoggerFactory.getLogger(WatchRounds.class);
    /** Two rounds may fail or be missed; the third is told. */
    private static final Duration SILENCE = Duration.ofHours(3);

    @Inject Watchdog watchdog;
    @Inject Engine engine;
    @Inject SuiviClock clock;
    @Inject Acting acting;
    private volatile Instant begun;
    private volatile Instant failedAt;

    /** Before any timer fires: with a clock in doubt none does. */
    public void beforeJobs(@Observes @Priority(900) Starting starting) {
        judgeClock();
    }

    public void atStart(@Observes Started started) {
        begun = clock.machine();
        goRound();
    }

    @Schedule(hour = "*", minute = "7", persistent = false, info = "watchdog")
    public void hourly() {
        goRound();
    }

    /** While a test or the demo's year moves the clock, timers are rightly behind it. */
    private void goRound() {
        if (clock.isMoved()) return;
        try {
            judgeClock();
            acting.as(Actor.system("job watchdog"), watchdog::goRound);
            failedAt = null;
        } catch (RuntimeException e) {
            LOG.error("The watchdog could not go round", e);
            failedAt = clock.machine();
        }
    }

    /** On this node: timers are held while the clock is in doubt, and fire again when it was set right or somebody believes it. */
    public void judgeClock() {
        if (watchdog.clockInDoubt()) {
            LOG.error("The machine's clock says {}, the last round was {}: no timer fires until it is set right, or somebody says on the team page that it is right",
                    clock.machine(), watchdog.lastRound().orElse(null));
            engine.doubtClock();
        } else {
            engine.believeClock();
        }
    }

    /** Not well when nobody went round for too long; before any round that is counted from this node's start. */
    public void atHealthPage(@Observes HealthAsked asked) {
        Optional<Instant> last = watchdog.lastRound();
        String told = last.map(at -> "last round " + at).orElse("no round yet") + (failedAt == null ? "" : ", failed " + failedAt);
        if (watchdog.clockInDoubt()) asked.notWell("clock", "in doubt: " + clock.machine() + ", no timer fires");
        boolean silent = !clock.isMoved() && last.or(() -> Optional.ofNullable(begun)).filter(at -> at.plus(SILENCE).isBefore(clock.machine())).isPresent();
        if (silent) asked.notWell("watchdog", told);
        else asked.say("watchdog", told);
    }
}
