package be.medimmigrant.suivi.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param removed its content is gone, the line stays; {@code superfluous} to be removed when the case closes */
public record DocumentView(UUID id, UUID caseId, String documentType, LocalDate datedOn, String note, String mediaType, int size,
        Instant addedAt, String addedBy, boolean superfluous, boolean removed) {

    /** Kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, Math.round(size / 1024f));
    }
}
