package be.medimmigrant.suivi.platform.engine;

import java.time.Instant;
import java.util.UUID;

/**
 * A process begins or ends to wait for something from outside (an answer, a day), told as a CDI event in the engine's own
 * transaction. {@code waitId} is one stay of one process at {@code activityKey}.
 */
public record WaitEvent(Kind kind, String waitId, String activityKey, String processKey, String processInstanceId, UUID caseId, Instant at) {

    public enum Kind { BEGUN, ENDED }
}
