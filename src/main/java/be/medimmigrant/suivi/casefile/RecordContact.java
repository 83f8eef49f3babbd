package be.medimmigrant.suivi.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * @param thirdParty whom we spoke with; null = the client
 * @param means code of the list {@code contact_means}
 * @param at when, not in the future
 */
public record RecordContact(UUID caseId, Direction direction, ThirdParty thirdParty, String means, Instant at, String summary) {

    public boolean needsMandate() {
        return direction == Direction.OUT && thirdParty != null;
    }

    public String counterpart() {
        return thirdParty == null ? "client" : thirdParty.code();
    }
}
