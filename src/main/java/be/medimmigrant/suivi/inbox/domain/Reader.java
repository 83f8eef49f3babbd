package be.medimmigrant.suivi.inbox.domain;

import be.medimmigrant.suivi.inbox.When;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.UUID;

/** Who reads a list and when: decides what is visible and what is late. "This week" ends on Sunday; today is not late. */
public record Reader(UUID account, Set<String> roles, Instant now) {

    LocalDate today() {
        return LocalDate.ofInstant(now, SuiviClock.BRUSSELS);
    }

    LocalDate sunday() {
        return today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    When when(LocalDate day) {
        if (day == null) return When.LATER;
        if (day.isBefore(today())) return When.LATE;
        if (day.equals(today())) return When.TODAY;
        return day.isAfter(sunday()) ? When.LATER : When.WEEK;
    }

    String groups() {
        return String.join(",", roles);
    }

    /** Cases are for staff and coordination; an administrator or accountant has no case rights by that role. */
    boolean seesCases() {
        return roles.contains("staff") || roles.contains("coordinator");
    }
}
