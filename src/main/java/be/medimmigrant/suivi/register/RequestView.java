package be.medimmigrant.suivi.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A request as its page shows it. */
public record RequestView(UUID id, int version, String number, LocalDate receivedOn, Instant receivedAt, LocalDate closedOn, String means,
        RequesterView requester, UUID personId, String language, boolean nonMedical, List<String> themes, List<String> medicalThemes,
        Set<String> conditions, String outcome, String note, UUID registeredBy) {

    public boolean isOpen() {
        return closedOn == null;
    }
}
