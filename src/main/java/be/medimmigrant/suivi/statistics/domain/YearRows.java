package be.medimmigrant.suivi.statistics.domain;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.codes.Rollup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A code list as a table of one year (codes/README.md). Each row counts the marks on its own code and on those below it. A row
 * whose members {@code rollups.csv} names for that year counts those instead, and they stand below it; so does a level from its
 * first year on. Groups that overlap others (kind rollup, derived) are not rows of this table, and what is not valid in the year
 * is no row unless something was recorded on it.
 */
public final class YearRows {

    private final CodeBook book;
    private final String list;
    private final int year;
    private final Map<String, List<Code>> below = new LinkedHashMap<>();

    private YearRows(CodeBook book, String list, int year) {
        this.book = book;
        this.list = list;
        this.year = year;
        for (Code code : book.all(list)) if (!overlapping(code)) below.computeIfAbsent(parent(code), parent -> new ArrayList<>()).add(code);
    }

    /** The rows below the total, in order; {@code recorded} are codes that stand on something, closed or not. */
    public static List<YearRow> of(CodeBook book, String list, String total, int year, Set<String> recorded) {
        List<YearRow> rows = new ArrayList<>();
        new YearRows(book, list, year).walk(total, 1, recorded, rows);
        return rows;
    }

    private void walk(String parent, int depth, Set<String> recorded, List<YearRow> rows) {
        for (Code code : below.getOrDefault(parent, List.of())) {
            Set<String> counts = counts(code.code());
            if (!code.validIn(year) && counts.stream().noneMatch(recorded::contains)) continue;
            rows.add(new YearRow(code, depth, below.containsKey(code.code()), counts));
            walk(code.code(), depth + 1, recorded, rows);
        }
    }

    private Set<String> counts(String code) {
        Set<String> counts = new LinkedHashSet<>(Set.of(code));
        for (Code child : below.getOrDefault(code, List.of())) counts.addAll(counts(child.code()));
        return counts;
    }

    /** Where a code stands in that year: below the row that takes it as a member, else below its parent of the list. */
    private String parent(Code code) {
        return book.rollups().stream().filter(r -> r.list().equals(list) && r.validIn(year) && r.member().equals(code.code()) && !r.code().equals(code.code()))
                .map(Rollup::code).filter(group -> book.find(list, group).filter(g -> !overlapping(g) && g.validIn(year)).isPresent())
                .findFirst().orElse(code.parent());
    }

    private static boolean overlapping(Code code) {
        return code.kind().equals("rollup") || code.kind().equals("derived");
    }
}
