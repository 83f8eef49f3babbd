package be.medimmigrant.suivi.followup.amu;

/** What proves the filing. */
public enum FilingProof {
    REGISTRY_STAMP, REGISTERED_LETTER, E_DEPOSIT, LAWYER_CONFIRMATION;

    public String code() {
        return name().toLowerCase();
    }
}
