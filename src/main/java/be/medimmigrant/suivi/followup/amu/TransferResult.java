package be.medimmigrant.suivi.followup.amu;

/** What became of a request the CPAS says it may not decide. */
public enum TransferResult {
    OTHER_CPAS_DECIDES, NOT_TRANSFERRED, REFERRED;

    public String code() {
        return name().toLowerCase();
    }
}
