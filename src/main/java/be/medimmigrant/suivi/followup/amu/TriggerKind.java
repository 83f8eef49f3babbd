package be.medimmigrant.suivi.followup.amu;

/** What the client came with. The process branches on it; the words are {@code followup.amu.trigger.<code>}. */
public enum TriggerKind {
    REFUSAL, PARTIAL, STOP, SILENCE, NO_ACKNOWLEDGEMENT, INCOMPETENCE,
    /** Found out while the papers were collected: the aid was granted meanwhile. */
    GRANTED;

    public String code() {
        return name().toLowerCase();
    }

    /** A decision on paper: the term runs from its notification, not from the month of silence. */
    public boolean isDecision() {
        return this == REFUSAL || this == PARTIAL || this == STOP || this == INCOMPETENCE;
    }

    /** What a CPAS can decide when its silence is over, or when it goes back on what it had granted. */
    public boolean isLateDecision() {
        return this == REFUSAL || this == PARTIAL || this == STOP;
    }

    public boolean isWaitedFor() {
        return this == SILENCE || this == NO_ACKNOWLEDGEMENT;
    }

    /** The CPAS's own terms (decision, transfer) run from the request. */
    public boolean needsRequestDay() {
        return isWaitedFor() || this == INCOMPETENCE;
    }
}
