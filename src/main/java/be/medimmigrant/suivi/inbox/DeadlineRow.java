package be.medimmigrant.suivi.inbox;

import java.time.LocalDate;
import java.util.UUID;

/** An open legal term of a case, in the list by safe day. */
public record DeadlineRow(UUID id, String ruleCode, UUID caseId, String caseNumber, String alias, String cpas, String caseType,
        String ownerName, String ownerInitials, LocalDate safeDay, LocalDate legalDay, When when, int openTasks) {}
