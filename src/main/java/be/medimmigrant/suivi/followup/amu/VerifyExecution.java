package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/** Whether the granted aid is there. */
public record VerifyExecution(String taskId, ExecutionState state, LocalDate on, String note) {}
