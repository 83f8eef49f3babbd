package be.medimmigrant.suivi.inbox;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An open task as its page needs it.
 *
 * @param caseId null for a task that belongs to no dossier
 * @param alias the person's plant name, which may be said aloud
 */
public record TaskView(String taskId, String key, UUID caseId, String caseNumber, String alias, UUID assignee, Instant due, Instant followUp,
        Set<String> candidateGroups) {}
