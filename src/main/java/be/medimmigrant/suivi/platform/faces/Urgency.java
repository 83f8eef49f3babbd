package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How pressing a date is, in a word and a shape. "This week" ends on Sunday; today is not late. */
@Named("urgency")
@ApplicationScoped
public class Urgency {

    @Inject Clock clock;
    @Inject TextsBean texts;
    @Inject Dates dates;

    /** late, today, soon or later: the CSS class after "su-" */
    public String of(LocalDate due) {
        LocalDate today = LocalDate.now(clock);
        if (due.isBefore(today)) return "late";
        if (due.equals(today)) return "today";
        return due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? "later" : "soon";
    }

    public String icon(LocalDate due) {
        return switch (of(due)) {
            case "late" -> "pi-exclamation-circle";
            case "today" -> "pi-clock";
            case "soon" -> "pi-calendar";
            default -> "";
        };
    }

    public String words(LocalDate due) {
        return switch (of(due)) {
            case "late" -> texts.of("shell.urgency.late", -daysTo(due));
            case "today" -> texts.of("shell.urgency.today");
            default -> dates.weekday(due);
        };
    }

    /** dans 22 j, demain, aujourd’hui, passée depuis 3 j */
    public String inDays(LocalDate date) {
        return date == null ? "" : texts.of("shell.inDays", daysTo(date), Math.abs(daysTo(date)));
    }

    private long daysTo(LocalDate date) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), date);
    }
}
