package be.medimmigrant.suivi.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * @param documentType code of the list {@code document_types}
 * @param datedOn the date on the paper; null = none
 * @param bytes the file itself; what kind of file it is, is read from its first bytes and not from its name
 */
public record AddDocument(UUID caseId, String documentType, LocalDate datedOn, String note, byte[] bytes) {}
