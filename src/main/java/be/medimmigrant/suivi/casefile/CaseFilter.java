package be.medimmigrant.suivi.casefile;

import java.util.UUID;

/**
 * Which cases; a null part does not restrict. The same filter lists and counts, so that a number and its list agree.
 *
 * @param state open or closed
 * @param owner who owns it or stands in
 * @param number a case number or the beginning of one: 2026-0412, 2026, or the running number alone: 412
 */
public record CaseFilter(String state, String caseType, String outcome, UUID owner, Integer openedYear, Integer closedYear,
        DurationBand duration, String number, UUID person) {

    public static CaseFilter all() {
        return new CaseFilter(null, null, null, null, null, null, null, null, null);
    }

    public CaseFilter withState(String other) {
        return new CaseFilter(other, caseType, outcome, owner, openedYear, closedYear, duration, number, person);
    }
}
