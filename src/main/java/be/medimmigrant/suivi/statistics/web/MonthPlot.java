package be.medimmigrant.suivi.statistics.web;

import be.medimmigrant.suivi.platform.faces.Plot;
import be.medimmigrant.suivi.platform.faces.Plot.Line;
import be.medimmigrant.suivi.platform.faces.Plot.Stroke;
import be.medimmigrant.suivi.statistics.MonthFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The line of a year beside that of the year before. The month under way is a dotted end, months to come are not drawn. */
final class MonthPlot {

    private MonthPlot() {}

    static String of(MonthFigures months, List<String> names) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Integer.toString(months.year() - 1), months.before(), Stroke.BEFORE));
        lines.add(new Line(Integer.toString(months.year()), between(months.now(), 0, over(months)), Stroke.NOW));
        if (months.getPartial() > 0) lines.add(new Line(Integer.toString(months.year()), between(months.now(), over(months) - 1, over(months) + 1), Stroke.UNFINISHED));
        return Plot.lines(names.stream().map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT)).toList(), lines);
    }

    /** How many months are over. */
    private static int over(MonthFigures months) {
        return months.getPartial() == 0 ? 12 : months.getPartial() - 1;
    }

    private static List<Long> between(List<Long> counts, int from, int to) {
        return IntStream.range(0, counts.size()).mapToObj(i -> i >= from && i < to ? counts.get(i) : null).toList();
    }
}
