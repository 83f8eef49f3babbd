package be.medimmigrant.suivi.followup.amu;

/** How the staff see the appeal. */
public enum Chances {
    GOOD, FAIR, POOR;

    public String code() {
        return name().toLowerCase();
    }
}
