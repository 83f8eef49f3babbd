package be.medimmigrant.suivi.inbox;

import java.util.UUID;

/**
 * A task just ended, and where its list goes on.
 *
 * @param nextInList the task that now stands where this one stood in "mine", or null
 * @param nextOfCase a task of the same case that this person may do now, or null
 */
public record DoneTask(String key, UUID caseId, String caseNumber, String nextInList, TaskRow nextOfCase) {}
