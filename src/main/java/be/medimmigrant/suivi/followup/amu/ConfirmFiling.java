package be.medimmigrant.suivi.followup.amu;

/** Whether the lawyer filed the application. */
public record ConfirmFiling(String taskId, FilingState state, String note) {}
