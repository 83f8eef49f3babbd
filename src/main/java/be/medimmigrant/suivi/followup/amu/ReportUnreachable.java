package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;
import java.util.UUID;

/** No news from the client since a day. */
public record ReportUnreachable(UUID caseId, LocalDate since, String note) {}
