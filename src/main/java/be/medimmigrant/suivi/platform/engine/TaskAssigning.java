package be.medimmigrant.suivi.platform.engine;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asked when a task of a case is created and its model names nobody: whose is it? Unanswered, it is everybody's to take. */
public final class TaskAssigning {

    private final UUID caseId;
    private final Set<String> candidateGroups;
    private UUID assignee;

    TaskAssigning(UUID caseId, Set<String> candidateGroups) {
        this.caseId = caseId;
        this.candidateGroups = candidateGroups;
    }

    public UUID caseId() { return caseId; }

    public Set<String> candidateGroups() { return candidateGroups; }

    public void to(UUID account) { assignee = account; }

    Optional<UUID> assignee() { return Optional.ofNullable(assignee); }
}
