package be.medimmigrant.suivi.statistics;

/**
 * Cases closed in the year.
 *
 * @param outcome null: the row of the whole type
 * @param before cases closed in the year before
 * @param median days from opening to closing, rounded half up; null when there is no case
 */
public record ClosedRow(String caseType, String outcome, long cases, long before, Integer median) {}
