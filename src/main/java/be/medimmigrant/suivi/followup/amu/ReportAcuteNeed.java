package be.medimmigrant.suivi.followup.amu;

import java.util.UUID;

/** @param note what it is about; may be empty */
public record ReportAcuteNeed(UUID caseId, String note) {}
