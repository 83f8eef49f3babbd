package be.medimmigrant.suivi.followup;

import java.util.UUID;

/**
 * Told in the transaction that opens a followed case. The room of that case type observes it, starts its process and says so
 * by {@link #started()}; a type that no room takes up is refused.
 */
public final class FollowUpOpening {

    private final UUID caseId;
    private final OpenFollowUp asked;
    private boolean started;

    FollowUpOpening(UUID caseId, OpenFollowUp asked) {
        this.caseId = caseId;
        this.asked = asked;
    }

    public UUID caseId() { return caseId; }

    public String caseType() { return asked.caseType(); }

    public UUID requestId() { return asked.requestId(); }

    public UUID personId() { return asked.personId(); }

    public void started() { started = true; }

    boolean isStarted() { return started; }
}
