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
import java.util.Optional;
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

    /** Jollyday's names of the ten, and ours; it also knows Easter Sunday, Pentecost and observances, which are no legal public holidays. */
    private static final Map<String, String> LEGAL = Map.of("NEW_YEAR", "new_year", "christian.EASTER_MONDAY", "easter_monday", "LABOUR_DAY", "labour_day",
            "christian.ASCENSION_DAY", "ascension", "christian.PENTECOST_MONDAY", "whit_monday", "NATIONAL_DAY", "national_day", "ASSUMPTION_DAY", "assumption",
            "ALL_SAINTS", "all_saints", "ARMISTICE", "armistice", "CHRISTMAS", "christmas");

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
    private final Map<Integer, Map<LocalDate, String>> byYear = new ConcurrentHashMap<>();

    public Set<LocalDate> legalHolidays(int year) {
        return ofYear(year).keySet();
    }

    public boolean isHoliday(LocalDate day) {
        return holidayOn(day).isPresent();
    }

    /** The code of the legal public holiday on that day, such as {@code whit_monday}; nothing on any other day. */
    public Optional<String> holidayOn(LocalDate day) {
        return Optional.ofNullable(ofYear(day.getYear()).get(day));
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

    private Map<LocalDate, String> ofYear(int year) {
        return byYear.computeIfAbsent(year, this::load);
    }

    /** Two of them can fall on one day, such as Ascension and Labour Day in 2008: the one that moves gives its name. */
    private Map<LocalDate, String> load(int year) {
        return holidays.getHolidays(Year.of(year)).stream()
                .filter(h -> LEGAL.containsKey(h.getPropertiesKey()))
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, h -> LEGAL.get(h.getPropertiesKey()), (one, other) -> one.equals("labour_day") ? other : one));
    }
}
