package be.medimmigrant.suivi.statistics.domain;

import java.util.List;

/** Whole numbers as the reports print them: rounded half up. */
public final class Rounding {

    private Rounding() {}

    /** Null where there is no base. */
    public static Integer percent(long part, long base) {
        return base == 0 ? null : Math.toIntExact(Math.round(100.0 * part / base));
    }

    /** The middle one; between the two in the middle of an even number. Null for none. */
    public static Integer median(List<Integer> days) {
        if (days.isEmpty()) return null;
        List<Integer> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle) + 1) / 2;
    }

    public static Long average(List<Long> months) {
        return months.isEmpty() ? null : Math.round(months.stream().mapToLong(Long::longValue).average().orElse(0));
    }
}
