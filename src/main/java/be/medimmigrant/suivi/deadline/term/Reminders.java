package be.medimmigrant.suivi.deadline.term;

import java.time.LocalDate;
import java.util.List;

/** When the staff are reminded of a safe day: working days before it (DOMAIN.md §1, «Standard reminders», a proposal). */
public final class Reminders {

    public static final List<Integer> WORKING_DAYS_BEFORE = List.of(30, 14, 7, 3, 1);

    private Reminders() {
    }

    public static LocalDate before(LocalDate safeDay, int workingDays, BelgianCalendar calendar) {
        return calendar.plusWorkingDays(safeDay, -workingDays);
    }
}
