package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/** The judgment, and the day its court letter was presented. */
public record RecordJudgment(String taskId, JudgmentKind kind, LocalDate on, LocalDate notifiedOn, String note) {}
