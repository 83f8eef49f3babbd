package be.medimmigrant.suivi.inbox.domain;

import be.medimmigrant.suivi.platform.time.SuiviClock;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.UUID;

/** Who reads a list and when: decides what is visible and what is late. "This week" ends on Sunday; today is not late. */
public record Reader(UUID account, Set<String> roles, Instant now) {

    public static Reader of(UUID account, Set<String> roles, Clock clock) {
        return new Reader(account, roles, clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, SuiviClock.BRUSSELS);
    }

    LocalDate sunday() {
        return today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    Timestamp moment() {
        return Timestamp.from(now);
    }

    String groups() {
        return String.join(",", roles);
    }

    /** Cases are for staff and coordination; an administrator or accountant has no case rights by that role. */
    boolean seesCases() {
        return roles.contains("staff") || roles.contains("coordinator");
    }
}
