package be.medimmigrant.suivi.deadline.term;

import java.time.LocalDate;

/** A number of days, working days, months or years; negative = backwards. */
public record Length(int amount, LengthUnit unit) {

    public Length negated() {
        return new Length(-amount, unit);
    }

    /** Simple arithmetic: the same day number n months on, the last day of the month if it does not exist. */
    public LocalDate addTo(LocalDate day, BelgianCalendar calendar) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WORKING_DAY -> calendar.plusWorkingDays(day, amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
        };
    }

    /**
     * Last day of a term whose first counted day is known. Days: day n. Months and years «de quantième à veille de
     * quantième» (art. 54 C. jud.): the eve of the same day number, or the last day of a month that lacks it.
     */
    public LocalDate lastDay(LocalDate firstDay, BelgianCalendar calendar) {
        return switch (unit) {
            case DAY -> firstDay.plusDays(amount - 1L);
            case WORKING_DAY -> calendar.plusWorkingDays(firstDay.minusDays(1), amount);
            case MONTH, YEAR -> eveOfSameDayNumber(firstDay, addTo(firstDay, calendar));
        };
    }

    private static LocalDate eveOfSameDayNumber(LocalDate firstDay, LocalDate target) {
        return target.getDayOfMonth() == firstDay.getDayOfMonth() ? target.minusDays(1) : target;
    }

    @Override
    public String toString() {
        return amount + " " + unit.code();
    }
}
