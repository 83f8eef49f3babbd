package be.medimmigrant.suivi.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * Requests received, month by month, beside the year before.
 *
 * @param now twelve counts, null for months that have not begun
 * @param before twelve counts of the year before
 * @param until the last day counted when the year is not over, else null
 * @param average of the months that are over, rounded half up; null when none is
 */
public record MonthFigures(int year, List<Long> now, List<Long> before, long total, long totalBefore, LocalDate until, Long average) {

    /** A year to come is not over either. */
    public boolean isOver() {
        return until == null && average != null;
    }

    /** 1 to 12: the month that is under way, or 0. */
    public int getPartial() {
        return until == null || until.equals(until.withDayOfMonth(until.lengthOfMonth())) ? 0 : until.getMonthValue();
    }
}
