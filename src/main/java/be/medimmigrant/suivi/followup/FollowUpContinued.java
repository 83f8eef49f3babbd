package be.medimmigrant.suivi.followup;

import java.util.UUID;

/**
 * Told when somebody who was to close a case goes on with it instead. The room of that case type observes it, takes back what was
 * concluded and says where its process goes on ({@link #at}); a case that no room takes up again is refused.
 */
public final class FollowUpContinued {

    private final UUID caseId;
    private final String note;
    private String resumeAt = "";

    public FollowUpContinued(UUID caseId, String note) {
        this.caseId = caseId;
        this.note = note;
    }

    public UUID caseId() { return caseId; }

    /** Why, in a sentence. */
    public String note() { return note; }

    /** @param place what the model branches on as {@code resumeAt} */
    public void at(String place) { resumeAt = place; }

    public String resumeAt() { return resumeAt; }
}
