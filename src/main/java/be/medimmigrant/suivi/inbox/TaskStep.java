package be.medimmigrant.suivi.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a step in the inbox changed, before and after; enough to put it back if nobody touched the task since. */
public record TaskStep(String taskId, UUID assigneeBefore, UUID assigneeNow, Instant followUpBefore, Instant followUpNow) implements Serializable {}
