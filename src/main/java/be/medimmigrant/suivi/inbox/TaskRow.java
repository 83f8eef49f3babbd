package be.medimmigrant.suivi.inbox;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A task in a list. Of the person only the plant name is here.
 *
 * @param restsUntil the day somebody wants to look at it again, if that day has not come
 * @param safeDay the case's next legal term: the day by which we want it done, before {@code legalDay}
 * @param cpas code of the CPAS involved
 */
public record TaskRow(String taskId, String key, String formKey, UUID caseId, String caseNumber, String alias, String caseType, String cpas,
        UUID assignee, String assigneeName, String assigneeInitials, LocalDate due, LocalDate restsUntil, When when,
        LocalDate safeDay, LocalDate legalDay, Set<String> candidateGroups) {}
