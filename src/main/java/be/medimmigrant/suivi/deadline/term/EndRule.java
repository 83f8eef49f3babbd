package be.medimmigrant.suivi.deadline.term;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** What the law does with the last day counted. */
public enum EndRule {

    /** No carry-over: terms on authorities, printed dates, internal terms. */
    AS_IS {
        @Override
        LocalDate legal(LocalDate firstDay, LocalDate rawLast, BelgianCalendar calendar) {
            return rawLast;
        }
    },

    /** Art. 53 C. jud.; art. 39/57 §2: carried to the next working day. */
    NEXT_WORKING_DAY {
        @Override
        LocalDate legal(LocalDate firstDay, LocalDate rawLast, BelgianCalendar calendar) {
            return calendar.nextWorkingDay(rawLast);
        }
    },

    /** Backward windows: a limit that is no working day is brought forward. */
    PREVIOUS_WORKING_DAY {
        @Override
        LocalDate legal(LocalDate firstDay, LocalDate rawLast, BelgianCalendar calendar) {
            return calendar.previousWorkingDay(rawLast);
        }
    },

    /** Art. 50 al. 2 C. jud.: terms of appeal that start and end in the judicial holidays run until 15 September. */
    JUDICIAL_HOLIDAYS {
        @Override
        LocalDate legal(LocalDate firstDay, LocalDate rawLast, BelgianCalendar calendar) {
            boolean extended = inJudicialHolidays(firstDay) && inJudicialHolidays(rawLast);
            return calendar.nextWorkingDay(extended ? LocalDate.of(rawLast.getYear(), Month.SEPTEMBER, 15) : rawLast);
        }
    };

    private static final MonthDay HOLIDAYS_BEGIN = MonthDay.of(Month.JULY, 1);
    private static final MonthDay HOLIDAYS_END = MonthDay.of(Month.AUGUST, 31);

    abstract LocalDate legal(LocalDate firstDay, LocalDate rawLast, BelgianCalendar calendar);

    public String code() {
        return name().toLowerCase();
    }

    public static EndRule of(String code) {
        return valueOf(code.trim().toUpperCase());
    }

    static boolean inJudicialHolidays(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return !monthDay.isBefore(HOLIDAYS_BEGIN) && !monthDay.isAfter(HOLIDAYS_END);
    }
}
