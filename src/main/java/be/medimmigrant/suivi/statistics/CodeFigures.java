package be.medimmigrant.suivi.statistics;

import java.util.List;

/**
 * A table by code.
 *
 * @param list the code list of its rows; {@code totalCode} the row that holds all
 * @param total all marks; {@code unknown} those outside the percentages; {@code requests} on how many different requests, {@code before} in the year before
 */
public record CodeFigures(String list, String totalCode, List<FigureRow> rows, long total, long unknown, long requests, long before) {

    /** Each mark stands in a printed row: a code that has none would be missing from the page. */
    public boolean isWhole() {
        return rows.stream().filter(row -> row.depth() == 1).mapToLong(FigureRow::marks).sum() == total;
    }

    /** The rows of the unknown that hold any. */
    public List<FigureRow> getUnknownRows() {
        return rows.stream().filter(row -> row.unknown() && row.marks() > 0).toList();
    }

    /** What the percentages are of. */
    public long getBase() {
        return total - unknown;
    }
}
