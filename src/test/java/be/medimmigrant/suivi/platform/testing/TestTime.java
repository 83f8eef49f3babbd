package be.medimmigrant.suivi.platform.testing;

import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** Moves our clock and the engine's by one gesture. */
@ApplicationScoped
public class TestTime {

    @Inject SuiviClock clock;

    /** It is ten in the morning of that day. */
    public void travelTo(LocalDate day) {
        clock.travelTo(day.atTime(LocalTime.of(10, 0)).atZone(SuiviClock.BRUSSELS).toInstant());
    }

    public void days(int days) {
        hours(24 * days);
    }

    public void hours(int hours) {
        clock.travelTo(clock.instant().plus(Duration.ofHours(hours)));
    }

    public void back() {
        clock.back();
    }
}
