package be.medimmigrant.suivi.statistics.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** One bar: its words, its number, and its width in percent of the room, text at the end included. */
public record Bar(String label, long value, String width) {

    private static final double LONGEST = 88;

    /** The longest bar takes the whole room, the others in proportion, from zero. */
    static <T> List<Bar> of(List<T> rows, Function<T, String> label, ToLongFunction<T> value) {
        long most = rows.stream().mapToLong(value).max().orElse(0);
        return rows.stream().map(row -> new Bar(label.apply(row), value.applyAsLong(row),
                String.format(Locale.ROOT, "%.2f%%", most == 0 ? 0 : LONGEST * value.applyAsLong(row) / most))).toList();
    }
}
