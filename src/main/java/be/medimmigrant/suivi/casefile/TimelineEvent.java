package be.medimmigrant.suivi.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something to tell in a case's timeline. The sentence is {@code textKey} with {@code args}, put into the reader's language
 * when it is read; an argument may be typed: {@code date:2026-12-16}, {@code euros:46.80}, {@code code:<list>/<code>}, {@code account:<uuid>},
 * {@code text:<key>}, {@code name:<of somebody>}, {@code document:<uuid>}; anything else is shown as it is.
 *
 * @param freeText what somebody wrote, in their own language; may be null
 * @param at when it happened; null = now
 */
public record TimelineEvent(UUID caseId, TimelineKind kind, String textKey, List<String> args, String freeText, Instant at) {

    /** A typed argument says something: the line is written once, and nobody could read it. */
    public TimelineEvent {
        if (args.stream().anyMatch(arg -> arg.endsWith(":null") || arg.endsWith("/null"))) throw new IllegalArgumentException("an argument of " + textKey + " says nothing");
    }

    public TimelineEvent(UUID caseId, TimelineKind kind, String textKey, List<String> args, String freeText) {
        this(caseId, kind, textKey, args, freeText, null);
    }

    public static TimelineEvent of(UUID caseId, TimelineKind kind, String textKey, String... args) {
        return new TimelineEvent(caseId, kind, textKey, List.of(args), null, null);
    }
}
