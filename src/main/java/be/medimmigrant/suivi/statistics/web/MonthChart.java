package be.medimmigrant.suivi.statistics.web;

import be.medimmigrant.suivi.statistics.MonthFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The line of a year beside the line of the year before, in a box of 1000 by 288. The month under way is a dotted end.
 *
 * @param now points of the months that are over; {@code partial} from the last of them to the month under way, or empty
 */
public record MonthChart(String now, String partial, String before, List<Grid> grid, List<Letter> letters) {

    /** A horizontal line: its number and where it stands in the picture. */
    public record Grid(long value, int y) {}

    /** The first letter of a month, and where it stands. */
    public record Letter(String text, String x) {}

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 288;
    private static final int TOP = 12;

    static MonthChart of(MonthFigures months, List<String> names) {
        long most = Stream.concat(months.now().stream(), months.before().stream()).filter(Objects::nonNull).mapToLong(Long::longValue).max().orElse(0);
        long step = step(most);
        long ceiling = Math.max(step, (most + step - 1) / step * step);
        int over = months.getPartial() == 0 ? (int) months.now().stream().filter(Objects::nonNull).count() : months.getPartial() - 1;
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < 12; i++) letters.add(new Letter(names.get(i).substring(0, 1).toUpperCase(Locale.ROOT), String.format(Locale.ROOT, "%.2f%%", 6 + 94 * (i + 0.5) / 12)));
        return new MonthChart(points(months.now(), 0, over, ceiling), months.getPartial() == 0 ? "" : points(months.now(), Math.max(0, over - 1), over + 1, ceiling),
                points(months.before(), 0, 12, ceiling), grid(step, ceiling), letters);
    }

    private static long step(long most) {
        for (long step : new long[] {1, 2, 5, 10, 20, 40, 50, 100, 200, 500}) if (most <= step * 4) return step;
        return (most + 3) / 4;
    }

    private static List<Grid> grid(long step, long ceiling) {
        List<Grid> grid = new ArrayList<>();
        for (long value = 0; value <= ceiling; value += step) grid.add(new Grid(value, (int) Math.round(TOP + HEIGHT - HEIGHT * value / ceiling)));
        return grid;
    }

    private static String points(List<Long> counts, int from, int to, long ceiling) {
        StringBuilder points = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (counts.get(i) == null) continue;
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", WIDTH * (i + 0.5) / 12, HEIGHT - HEIGHT * counts.get(i) / ceiling));
        }
        return points.toString().strip();
    }
}
