package be.medimmigrant.suivi.followup.amu;

/** What the CPAS answered to the mediation. */
public enum CpasAnswer {
    REVISED, MAINTAINED;

    public String code() {
        return name().toLowerCase();
    }
}
