package be.medimmigrant.suivi.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line as read: still key and typed arguments, for the page to put into the reader's language.
 *
 * @param by who recorded it; {@code sequence} orders lines of one moment
 */
public record TimelineEntryView(UUID id, long sequence, TimelineKind kind, String textKey, List<String> args, String freeText,
        Instant happenedAt, Instant recordedAt, String by) {}
