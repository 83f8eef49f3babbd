package be.medimmigrant.suivi.deadline.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Where things stand on the ruler of a term, from its first day to the end of its legal day, as SVG wants them: percent.
 * A backward window may be safe before it opens; then the ruler begins at the safe day.
 */
public record Ruler(LocalDate start, LocalDate legal, LocalDate safe, LocalDate today, List<LocalDate> reminders) {

    private double position(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(start, legal) + 1d;
        return 100 * ChronoUnit.DAYS.between(start, day) / whole;
    }

    public static Ruler of(LocalDate first, LocalDate legal, LocalDate safe, LocalDate today, List<LocalDate> reminders) {
        LocalDate start = safe.isBefore(first) ? safe : first;
        return new Ruler(start, legal, safe, today, reminders.stream().filter(day -> !day.isBefore(start)).toList());
    }

    public String getGone() {
        return percent(Math.max(0, Math.min(100, position(today))));
    }

    public boolean isTodayInside() {
        return !today.isBefore(start) && !today.isAfter(legal);
    }

    public String getNow() {
        return percent(position(today));
    }

    /** Near an edge the word stays inside the ruler. */
    public String getNowAnchor() {
        return position(today) < 8 ? "start" : position(today) > 92 ? "end" : "middle";
    }

    public List<String> getTicks() {
        return reminders.stream().map(day -> percent(position(day))).toList();
    }

    /** The word under the ticks keeps clear of the words at both ends. */
    public String getTicksMiddle() {
        double middle = reminders.stream().mapToDouble(this::position).average().orElse(50);
        return percent(Math.max(38, Math.min(72, middle)));
    }

    public String getSafeAt() {
        return percent(position(safe) + 100d / (ChronoUnit.DAYS.between(start, legal) + 1) / 2);
    }

    public long getDayNumber() {
        return ChronoUnit.DAYS.between(start, today) + 1;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
