package be.medimmigrant.suivi.statistics;

import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.codes.YearRow;
import be.medimmigrant.suivi.codes.YearRows;
import be.medimmigrant.suivi.statistics.domain.FigureQueries;
import be.medimmigrant.suivi.statistics.domain.Rounding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The tables by code: how often each code was recorded in the year, and on how many requests in the year before. */
@ApplicationScoped
class CodeTables {

    @Inject FigureQueries queries;
    @Inject Codes codes;

    /** Marks of one year by code, and on how many different requests the marks of some codes stand. */
    private record Counted(int year, Map<String, Long> marks, Function<Set<String>, Long> requests) {

        long marks(YearRow row) {
            return row.counts().stream().mapToLong(code -> marks.getOrDefault(code, 0L)).sum();
        }

        long requests(YearRow row) {
            return marks(row) == 0 ? 0 : requests.apply(row.counts());
        }

        long all() {
            return marks.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    CodeFigures means(int year) {
        return oneEach("contact_means", queries::means, year);
    }

    CodeFigures requesters(int year) {
        return oneEach("requester_categories", queries::requesters, year);
    }

    /** A request may carry several themes: marks are counted, and on how many requests they stand. */
    CodeFigures themes(int year) {
        IntFunction<Counted> counted = of -> new Counted(of, queries.themes(of), themes -> queries.requestsAbout(of, themes));
        return figures("request_types", counted.apply(year), counted.apply(year - 1));
    }

    /** Each request has one code of this list, or none: what was not recorded is counted with the unknown. */
    private CodeFigures oneEach(String list, IntFunction<Map<String, Long>> recorded, int year) {
        String unknown = codes.book().all(list).stream().filter(c -> "unknown".equals(c.noValue())).findFirst().orElseThrow().code();
        IntFunction<Counted> counted = of -> {
            Map<String, Long> marks = new HashMap<>(recorded.apply(of));
            marks.merge(unknown, Optional.ofNullable(marks.remove("")).orElse(0L), Long::sum);
            return new Counted(of, marks, some -> some.stream().mapToLong(code -> marks.getOrDefault(code, 0L)).sum());
        };
        return figures(list, counted.apply(year), counted.apply(year - 1));
    }

    private CodeFigures figures(String list, Counted now, Counted before) {
        CodeBook book = codes.book();
        String total = book.all(list).stream().filter(c -> c.parent() == null).findFirst().orElseThrow().code();
        Set<String> recorded = new HashSet<>(now.marks().keySet());
        recorded.addAll(before.marks().keySet());
        List<YearRow> rows = YearRows.of(book, list, total, now.year(), recorded);
        Map<String, Long> earlier = YearRows.of(book, list, total, before.year(), recorded).stream().collect(Collectors.toMap(row -> row.code().code(), before::requests));
        long unknown = rows.stream().filter(row -> row.code().isNoValue()).mapToLong(now::marks).sum();
        List<FigureRow> figures = rows.stream().map(row -> figure(row, now, now.all() - unknown, earlier.get(row.code().code()))).toList();
        Set<String> everything = book.tree(list, total).stream().map(code -> code.code()).collect(Collectors.toSet());
        return new CodeFigures(list, total, figures, now.all(), unknown, now.requests().apply(everything), before.requests().apply(everything));
    }

    private static FigureRow figure(YearRow row, Counted now, long base, Long before) {
        boolean unknown = row.code().isNoValue();
        return new FigureRow(row.code().code(), row.depth(), row.group(), unknown, now.marks(row), now.requests(row), before,
                unknown ? null : Rounding.percent(now.marks(row), base));
    }
}
