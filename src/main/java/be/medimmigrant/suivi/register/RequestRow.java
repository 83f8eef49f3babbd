package be.medimmigrant.suivi.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request in the list.
 *
 * @param organisationList list of {@code organisation}, whose label follows the reader; {@code requesterName} beside it or instead
 * @param person name of the person concerned, or the alias, or null for a general question
 * @param caseNumber of the followed case it led to, or null
 */
public record RequestRow(UUID id, String number, LocalDate receivedOn, Instant receivedAt, LocalDate closedOn, String means, String category,
        String organisationList, String organisation, String requesterName, UUID personId, String person, List<String> themes, String outcome,
        UUID caseId, String caseNumber) {

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Where the next page begins after this row. */
    public String place() {
        return receivedAt.getEpochSecond() * 1_000_000 + receivedAt.getNano() / 1000 + "_" + id;
    }
}
