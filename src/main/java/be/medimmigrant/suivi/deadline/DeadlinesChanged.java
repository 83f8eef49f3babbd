package be.medimmigrant.suivi.deadline;

import java.util.UUID;

/** Fired in the transaction in which a term of a case was fixed, moved or ended; timers and due dates follow it. */
public record DeadlinesChanged(UUID caseId) {
}
