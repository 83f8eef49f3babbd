package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;
import java.util.UUID;

/** The client turned up again. */
public record ReportReached(UUID caseId, LocalDate on, String means, String summary) {}
