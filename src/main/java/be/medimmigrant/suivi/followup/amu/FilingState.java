package be.medimmigrant.suivi.followup.amu;

/** What is known of the application when it is asked about. */
public enum FilingState {
    FILED,
    /** The lawyer drops out and there is time for another one. */
    ANOTHER_LAWYER,
    WITHOUT_LAWYER;

    public String code() {
        return name().toLowerCase();
    }
}
