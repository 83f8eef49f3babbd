package be.medimmigrant.suivi.followup.amu;

/** What is done about a judgment that does not give everything. */
public enum AppealDecision {
    LODGED, NONE;

    public String code() {
        return name().toLowerCase();
    }
}
