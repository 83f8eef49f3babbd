package be.medimmigrant.suivi.followup.amu;

/** What the CPAS said on the telephone when the thirty days were over. */
public enum CallResult {
    NOT_REACHED, STILL_EXAMINING, DECISION_SENT, NO_REQUEST_KNOWN;

    public String code() {
        return name().toLowerCase();
    }
}
