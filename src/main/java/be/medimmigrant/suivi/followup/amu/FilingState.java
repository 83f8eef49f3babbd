package be.medimmigrant.suivi.followup.amu;

/** What is known of the application when it is asked about. */
public enum FilingState {
    FILED, WITHOUT_LAWYER;

    public String code() {
        return name().toLowerCase();
    }
}
