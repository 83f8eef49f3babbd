package be.medimmigrant.suivi.statistics;

import java.util.List;

/**
 * A table by code.
 *
 * @param list the code list of its rows; {@code totalCode} the row that holds all
 * @param total all marks; {@code unknown} those outside the percentages; {@code requests} on how many different requests, {@code before} in the year before
 */
public record CodeFigures(String list, String totalCode, List<FigureRow> rows, long total, long unknown, long requests, long before) {

    /** What the percentages are of. */
    public long getBase() {
        return total - unknown;
    }
}
