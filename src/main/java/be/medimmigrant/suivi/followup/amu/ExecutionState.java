package be.medimmigrant.suivi.followup.amu;

/** Whether the aid that was granted is received. */
public enum ExecutionState {
    RECEIVED, NOT_YET,
    /** The CPAS appealed against the judgment: the court is waited for again. */
    CPAS_APPEALED,
    /** The CPAS went back on its revision: both tracks begin again, or the proceedings go on where they were. */
    WITHDRAWN;

    public String code() {
        return name().toLowerCase();
    }

    /** What the process branches on. */
    String branch() {
        return switch (this) {
            case RECEIVED -> "yes";
            case NOT_YET, CPAS_APPEALED -> "not_yet";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
