package be.medimmigrant.suivi.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * @param with whom we spoke with; null = the client
 * @param means code of the list {@code contact_means}
 * @param at when, not in the future
 */
public record RecordContact(UUID caseId, Direction direction, Whom with, String means, Instant at, String summary) {

    /** With one of those who are named by their kind alone, or the client. */
    public RecordContact(UUID caseId, Direction direction, ThirdParty kind, String means, Instant at, String summary) {
        this(caseId, direction, kind == null ? null : Whom.of(kind), means, at, summary);
    }

    public boolean needsMandate() {
        return direction == Direction.OUT && with != null;
    }
}
