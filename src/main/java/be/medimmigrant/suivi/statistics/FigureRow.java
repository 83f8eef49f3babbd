package be.medimmigrant.suivi.statistics;

/**
 * A row of a table by code.
 *
 * @param depth below the total: 1 for its first rows
 * @param group the row holds others below it, that are counted in it
 * @param unknown printed in brackets and left out of the percentages
 * @param marks what the row counts; {@code requests} on how many different requests; {@code before} the same
 *     in the year before, null where that year had no such row
 * @param percent of the base, rounded half up; null where none is printed
 */
public record FigureRow(String code, int depth, boolean group, boolean unknown, long marks, long requests, Long before, Integer percent) {}
