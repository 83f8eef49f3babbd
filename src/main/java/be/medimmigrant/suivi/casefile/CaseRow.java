package be.medimmigrant.suivi.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case in the list.
 *
 * @param safeDate the next legal term's safe day and its legal one, null when none runs
 * @param step key of the open task that is due first, null when the case waits or is closed; {@code tasks} how many are open
 */
public record CaseRow(UUID id, String number, int year, int sequence, String caseType, String alias, String cpas, String state, String outcome,
        String owner, String standIn, LocalDate openedOn, LocalDate closedOn, Integer durationDays, LocalDate safeDate, LocalDate legalDate,
        String process, String step, int tasks) {}
