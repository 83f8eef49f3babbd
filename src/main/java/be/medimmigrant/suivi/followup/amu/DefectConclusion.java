package be.medimmigrant.suivi.followup.amu;

/** What follows when the legal date passed without a filing. */
public enum DefectConclusion {
    FILED, NEW_REQUEST, MISSED;

    public String code() {
        return name().toLowerCase();
    }
}
