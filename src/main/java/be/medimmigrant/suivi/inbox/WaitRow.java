package be.medimmigrant.suivi.inbox;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case that waits for somebody outside.
 *
 * @param id the wait's, or the resting task's
 * @param key the event waited at, or the resting task's key
 * @param taskFormKey page of the resting task; null where the process itself waits
 * @param days days waited until today
 * @param nextLook the day a reminder or the task comes back, if there is one
 */
public record WaitRow(String id, String key, String taskFormKey, UUID caseId, String caseNumber, String alias, String caseType, String cpas,
        String ownerName, String ownerInitials, LocalDate since, long days, LocalDate nextLook, LocalDate safeDay, LocalDate legalDay) {}
