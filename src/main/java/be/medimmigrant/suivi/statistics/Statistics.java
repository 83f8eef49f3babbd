package be.medimmigrant.suivi.statistics;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.statistics.domain.FigureQueries;
import be.medimmigrant.suivi.statistics.domain.Rounding;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Computes the year page, each time it is asked for. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Statistics {

    @Inject FigureQueries queries;
    @Inject ClosedCases closedCases;
    @Inject CodeTables tables;
    @Inject Clock clock;

    /** Requests belong to the year they were received in, cases to the year they were closed in. */
    public YearFigures year(int year) {
        Set<Integer> years = new TreeSet<>(queries.years());
        years.add(LocalDate.now(clock).getYear());
        return new YearFigures(year, List.copyOf(years), months(year), tables.means(year), tables.requesters(year), tables.themes(year),
                closedCases.of(year), queries.withoutTheme(year),
                queries.intakeMedian(year));
    }

    private MonthFigures months(int year) {
        LocalDate today = LocalDate.now(clock);
        boolean open = today.getYear() == year;
        List<Long> counted = queries.months(year);
        List<Long> before = queries.months(year - 1);
        List<Long> now = new ArrayList<>(counted);
        if (open) for (int month = today.getMonthValue(); month < 12; month++) if (now.get(month) == 0) now.set(month, null);
        int over = year > today.getYear() ? 0 : open ? today.getMonthValue() - (today.getDayOfMonth() == today.lengthOfMonth() ? 0 : 1) : 12;
        return new MonthFigures(year, now, before, sum(counted), sum(before), open ? today : null, Rounding.average(counted.subList(0, over)));
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) sum += count;
        return sum;
    }
}
