package be.medimmigrant.suivi.followup.amu;

/** What follows when the legal date passed without a filing. */
public enum DefectConclusion {
    FILED, NEW_REQUEST, MISSED,
    /** The notification was corrected, and the term that follows from it still runs: back to the filing. */
    TERM_RUNS;

    public String code() {
        return name().toLowerCase();
    }
}
