package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.health.HealthAsked;
import be.medimmigrant.suivi.platform.start.Started;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** When the watchdog goes round: at the start and every hour, by the container's timer, not the engine's. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class WatchRounds {

    @Inject Watchdog watchdog;
    @Inject SuiviClock clock;
    @Inject Acting acting;

    public void atStart(@Observes Started started) {
        goRound();
    }

    @Schedule(hour = "*", minute = "7", persistent = false, info = "watchdog")
    public void hourly() {
        goRound();
    }

    /** While a test or the demo's year moves the clock, timers are rightly behind it. */
    private void goRound() {
        if (!clock.isMoved()) {
            acting.as(Actor.system("job watchdog"), watchdog::goRound);
        }
    }

    public void atHealthPage(@Observes HealthAsked asked) {
        asked.say("watchdog", watchdog.lastRound().map(at -> "last round " + at).orElse("no round yet"));
    }
}
