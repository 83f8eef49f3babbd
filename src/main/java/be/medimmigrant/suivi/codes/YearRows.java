package be.medimmigrant.suivi.codes;

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
        for (Code code : book.all(list)) if (!code.overlaps()) below.computeIfAbsent(parent(code), parent -> new ArrayList<>()).add(code);
    }

    /** The rows below the total, in order; {@code recorded} are codes that stand on something, closed or not. */
    public static List<YearRow> of(CodeBook book, String list, String total, int year, Set<String> recorded) {
        List<YearRow> rows = new ArrayList<>();
        new YearRows(book, list, year).walk(total, 1, recorded, rows);
        return rows;
    }

    /** The recorded codes a row counts in that year, so that a number and its list agree; a group that overlaps others counts what its members do. */
    public static Set<String> counted(CodeBook book, String list, String row, int year) {
        if (book.find(list, row).filter(Code::overlaps).isEmpty()) return new YearRows(book, list, year).counts(row);
        Set<String> counted = new LinkedHashSet<>();
        for (Rollup rollup : book.rollups()) if (rollup.list().equals(list) && rollup.code().equals(row) && rollup.validIn(year))
            counted.addAll(rollup.member().equals(row) ? Set.of(row) : counted(book, list, rollup.member(), year));
        if (counted.isEmpty()) book.tree(list, row).forEach(code -> counted.add(code.code()));
        return counted;
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

    /** Where a code stands in that year: below the row that takes it as a member, else below its parent of the list, or the first above that is a row. */
    private String parent(Code code) {
        return book.rollups().stream().filter(r -> r.list().equals(list) && r.validIn(year) && r.member().equals(code.code()) && !r.code().equals(code.code()))
                .map(Rollup::code).filter(group -> book.find(list, group).filter(g -> !g.overlaps() && g.validIn(year)).isPresent())
                .findFirst().orElseGet(() -> rowAbove(code));
    }

    private String rowAbove(Code code) {
        return book.find(list, code.parent()).filter(Code::overlaps).map(this::rowAbove).orElse(code.parent());
    }
}
