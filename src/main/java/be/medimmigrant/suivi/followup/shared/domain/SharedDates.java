package be.medimmigrant.suivi.followup.shared.domain;

import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which day the shared processes' timers fire and their tasks are due (DOMAIN.md §1; the counts of days are proposals).
 *
 * @param safe safe day of the client's next term, null when none runs
 * @param appointment of the accompaniment that is booked, or null
 */
public record SharedDates(LocalDate safe, LocalDate appointment, BelgianCalendar calendar, LocalDate today) {

    /** The day on which a timer fires; where what it follows from is not known, a sensible one. */
    public LocalDate timer(String timer) {
        return switch (timer) {
            case "Timer_LawyerConfirmation" -> workingDays(5);
            default -> following(timer).orElseGet(() -> workingDays(10));
        };
    }

    /** Like {@link #timer}, but only for those that move with a corrected term. */
    public Optional<LocalDate> following(String timer) {
        return switch (timer) {
            case "Timer_EscalateToCoordinator" -> beforeSafe(10);
            case "Timer_AccompanimentReminder" -> Optional.ofNullable(appointment).map(day -> calendar.plusWorkingDays(day, -2));
            default -> Optional.empty();
        };
    }

    /** The day by which a task is to be done. A lawyer is asked thirty days before the safe day at the latest, though never yesterday. */
    public LocalDate due(String task) {
        return dueFollowing(task).orElseGet(() -> switch (task) {
            case "chooseLawyer" -> workingDays(5);
            case "recordLawyer" -> workingDays(7);
            case "recordAccompaniment" -> appointment == null ? workingDays(3) : calendar.plusWorkingDays(appointment, 2);
            default -> workingDays(3);
        });
    }

    /** Like {@link #due}, but only for those that move with a corrected term. */
    public Optional<LocalDate> dueFollowing(String task) {
        return switch (task) {
            case "chooseLawyer" -> beforeSafe(30).map(day -> notBefore(day, workingDays(1)));
            case "sendFileToLawyer" -> beforeSafe(30).map(day -> notBefore(day, workingDays(2)));
            case "recordLawyer" -> beforeSafe(10).map(day -> notBefore(day, workingDays(5)));
            default -> Optional.empty();
        };
    }

    /** Until when a task may rest: somebody else has the word. */
    public Optional<LocalDate> followUp(String task) {
        Optional<LocalDate> rest = switch (task) {
            case "recordLawyer" -> Optional.of(workingDays(5)).filter(day -> safe == null || day.isBefore(safe));
            case "recordAccompaniment" -> Optional.ofNullable(appointment);
            default -> Optional.empty();
        };
        return rest.filter(day -> day.isAfter(today));
    }

    /** Ten days before the safe day a missing lawyer is the coordinator's business, too. */
    public boolean coordinatorToo() {
        return beforeSafe(10).filter(day -> !day.isAfter(today)).isPresent();
    }

    private Optional<LocalDate> beforeSafe(int days) {
        return Optional.ofNullable(safe).map(day -> calendar.previousWorkingDay(day.minusDays(days)));
    }

    /** Never later than the safe day itself. */
    private LocalDate notBefore(LocalDate day, LocalDate earliest) {
        LocalDate chosen = day.isBefore(earliest) ? earliest : day;
        return chosen.isAfter(safe) ? safe : chosen;
    }

    private LocalDate workingDays(int count) {
        return calendar.plusWorkingDays(today, count);
    }
}
