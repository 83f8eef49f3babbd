package be.medimmigrant.suivi.platform.engine;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What happened to a user task, told as a CDI event in the same transaction as the engine's own change. */
public record TaskEvent(Kind kind, String taskId, String taskKey, String formKey, String processInstanceId, String rootInstanceId,
        String processKey, UUID caseId, String assignee, Set<String> candidateGroups, Instant due, Instant followUp, Instant created) {

    public enum Kind { CREATED, CHANGED, COMPLETED, DELETED }
}
