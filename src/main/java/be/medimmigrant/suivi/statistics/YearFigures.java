package be.medimmigrant.suivi.statistics;

import java.util.List;

/**
 * The year page.
 *
 * @param years that can be chosen, oldest first
 * @param withoutTheme requests of the year on which no theme stands
 * @param intakeMedian seconds from the first key to the first save, null when nothing was measured
 */
public record YearFigures(int year, List<Integer> years, MonthFigures months, CodeFigures means, CodeFigures requesters, CodeFigures themes,
        ClosedFigures closed, long withoutTheme, Integer intakeMedian) {

    public boolean isOpen() {
        return months.until() != null;
    }

    /** The rows of the means add up to the requests: each has one, or an unknown one. */
    public boolean isMeansAgree() {
        return means.isWhole() && means.total() == months.total();
    }

    /** The rows of the requesters add up to the requests. */
    public boolean isRequestersAgree() {
        return requesters.isWhole() && requesters.total() == months.total();
    }

    /** The rows of the themes add up to all mentions, and every request that has none is told. */
    public boolean isThemesAgree() {
        return themes.isWhole() && themes.requests() + withoutTheme == months.total();
    }

    /** Each closed case has one outcome. */
    public boolean isOutcomesAgree() {
        return closed.rows().stream().filter(row -> row.outcome() != null).mapToLong(ClosedRow::cases).sum() == closed.total();
    }
}
