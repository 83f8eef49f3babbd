package be.medimmigrant.suivi.deadline;

import java.time.LocalDate;
import java.util.UUID;

/** A term of a client that runs out, and nothing was done yet. */
public record ApproachingView(UUID caseId, String caseNumber, String alias, String owner, String ruleCode, LocalDate safeDay, LocalDate legalDay) {}
