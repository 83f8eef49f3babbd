package be.medimmigrant.suivi.statistics;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.statistics.domain.FigureQueries;
import be.medimmigrant.suivi.statistics.domain.Rounding;
import be.medimmigrant.suivi.statistics.domain.YearRow;
import be.medimmigrant.suivi.statistics.domain.YearRows;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Computes the year page, each time it is asked for. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Statistics {

    @Inject FigureQueries queries;
    @Inject ClosedCases closedCases;
    @Inject Codes codes;
    @Inject Clock clock;

    /** Requests belong to the year they were received in, cases to the year they were closed in. */
    public YearFigures year(int year) {
        Set<Integer> years = new TreeSet<>(queries.years());
        years.add(LocalDate.now(clock).getYear());
        return new YearFigures(year, List.copyOf(years), months(year), oneEach("contact_means", queries.means(year), year),
                oneEach("requester_categories", queries.requesters(year), year), themes(year), closedCases.of(year), queries.withoutTheme(year),
                queries.intakeMedian(year));
    }

    private MonthFigures months(int year) {
        LocalDate today = LocalDate.now(clock);
        boolean open = today.getYear() == year;
        List<Long> counted = queries.months(year);
        List<Long> before = queries.months(year - 1);
        List<Long> now = new ArrayList<>(counted);
        if (open) for (int month = today.getMonthValue(); month < 12; month++) if (now.get(month) == 0) now.set(month, null);
        int over = open ? today.getMonthValue() - (today.getDayOfMonth() == today.lengthOfMonth() ? 0 : 1) : 12;
        return new MonthFigures(year, now, before, sum(counted), sum(before), open ? today : null, Rounding.average(counted.subList(0, over)));
    }

    /** Each request has one code of this list, or none: what was not recorded is counted with the unknown. */
    private CodeFigures oneEach(String list, Map<String, Long> recorded, int year) {
        CodeBook book = codes.book();
        Map<String, Long> marks = new HashMap<>(recorded);
        String unknown = book.all(list).stream().filter(c -> "unknown".equals(c.noValue())).findFirst().orElseThrow().code();
        marks.merge(unknown, Optional.ofNullable(marks.remove("")).orElse(0L), Long::sum);
        return figures(list, marks, year, null);
    }

    /** A request may carry several themes: marks are counted, and on how many requests they stand. */
    private CodeFigures themes(int year) {
        return figures("request_types", queries.themes(year), year, queries);
    }

    /** @param distinct null where a mark is a request; else it is asked on how many requests the marks of a row stand */
    private CodeFigures figures(String list, Map<String, Long> marks, int year, FigureQueries distinct) {
        CodeBook book = codes.book();
        String total = book.all(list).stream().filter(c -> c.parent() == null).findFirst().orElseThrow().code();
        List<YearRow> rows = YearRows.of(book, list, total, year, marks.keySet());
        long all = sum(marks.values());
        long unknown = rows.stream().filter(row -> row.code().isNoValue()).mapToLong(row -> marks(row, marks)).sum();
        List<FigureRow> figures = rows.stream().map(row -> figure(row, marks, all - unknown, year, distinct)).toList();
        return new CodeFigures(list, total, figures, all, unknown, distinct == null ? all : requests(book, list, total, year, distinct));
    }

    private static FigureRow figure(YearRow row, Map<String, Long> marks, long base, int year, FigureQueries distinct) {
        long counted = marks(row, marks);
        long requests = distinct == null || !row.group() || counted == 0 ? counted : distinct.requestsAbout(year, row.counts());
        boolean unknown = row.code().isNoValue();
        return new FigureRow(row.code().code(), row.depth(), row.group(), unknown, counted, requests, unknown ? null : Rounding.percent(counted, base));
    }

    private static long requests(CodeBook book, String list, String total, int year, FigureQueries distinct) {
        Set<String> all = new TreeSet<>();
        book.tree(list, total).forEach(code -> all.add(code.code()));
        return distinct.requestsAbout(year, all);
    }

    private static long marks(YearRow row, Map<String, Long> marks) {
        return row.counts().stream().mapToLong(code -> marks.getOrDefault(code, 0L)).sum();
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) sum += count;
        return sum;
    }
}
