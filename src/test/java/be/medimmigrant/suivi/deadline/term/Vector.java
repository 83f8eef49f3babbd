package be.medimmigrant.suivi.deadline.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One row of examples: a rule, an input in words, and of its four days those that are given; a day left empty is not compared. */
record Vector(String code, String rule, String input, Map<String, String> days, String why) {

    static final List<String> DAYS = List.of("first_day_counted", "raw_last_day", "legal_last_day", "safe_last_day");

    /** The days that are given and that the calculator does not agree with; refuses a row that gives none, or something else than a day. */
    Map<String, String> differences(Term term) {
        if (days.isEmpty()) throw new AssertionError("no day is given to compare with: " + this);
        List<LocalDate> computed = List.of(term.firstDay(), term.rawLastDay(), term.legalLastDay(), term.safeLastDay());
        Map<String, String> different = new TreeMap<>();
        days.forEach((column, given) -> {
            LocalDate day = computed.get(DAYS.indexOf(column));
            if (!day(given).equals(day)) different.put(column, given + " is given, " + day + " is computed");
        });
        return different;
    }

    private LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException noDay) {
            throw new AssertionError("«" + given + "» is no day written yyyy-mm-dd: " + this, noDay);
        }
    }

    @Override
    public String toString() {
        return code + " " + rule + ": " + input;
    }
}
