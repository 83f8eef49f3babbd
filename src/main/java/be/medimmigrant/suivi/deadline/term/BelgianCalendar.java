package be.medimmigrant.suivi.deadline.term;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Working days in Belgium: not Saturday, not Sunday, not one of the ten legal public holidays (law of 4 January 1974).
 * Bridge days, 2 and 15 November, 26 December and the feasts of the Communities are ordinary days for a term.
 */
@ApplicationScoped
public class BelgianCalendar {

    /** Jollyday also knows Easter Sunday, Pentecost and observances, which are no legal public holidays. */
    private static final Set<String> LEGAL = Set.of("NEW_YEAR", "christian.EASTER_MONDAY", "LABOUR_DAY",
            "christian.ASCENSION_DAY", "christian.PENTECOST_MONDAY", "NATIONAL_DAY", "ASSUMPTION_DAY", "ALL_SAINTS",
            "ARMISTICE", "CHRISTMAS");

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    public Set<LocalDate> legalHolidays(int year) {
        return byYear.computeIfAbsent(year, this::load);
    }

    public boolean isHoliday(LocalDate day) {
        return legalHolidays(day.getYear()).contains(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** The day itself if it is a working day, else the next one. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return firstWorkingDay(day, d -> d.plusDays(1));
    }

    /** The day itself if it is a working day, else the one before. */
    public LocalDate previousWorkingDay(LocalDate day) {
        return firstWorkingDay(day, d -> d.minusDays(1));
    }

    /** The n-th working day after (before, if negative) a day that itself is not counted; the day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        int step = Integer.signum(count);
        LocalDate reached = day;
        for (int left = Math.abs(count); left > 0; left--) {
            reached = firstWorkingDay(reached.plusDays(step), d -> d.plusDays(step));
        }
        return reached;
    }

    private LocalDate firstWorkingDay(LocalDate from, UnaryOperator<LocalDate> step) {
        LocalDate day = from;
        while (!isWorkingDay(day)) {
            day = step.apply(day);
        }
        return day;
    }

    private Set<LocalDate> load(int year) {
        return holidays.getHolidays(Year.of(year)).stream()
                .filter(h -> LEGAL.contains(h.getPropertiesKey()))
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
