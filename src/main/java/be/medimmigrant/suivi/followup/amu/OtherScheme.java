package be.medimmigrant.suivi.followup.amu;

/** Who pays instead of the CPAS. */
public enum OtherScheme {
    MUTUALITY, FEDASIL, EU_OR_HOME_INSURANCE, PRIVATE_INSURANCE, GUARANTOR, OTHER;

    public String code() {
        return name().toLowerCase();
    }
}
