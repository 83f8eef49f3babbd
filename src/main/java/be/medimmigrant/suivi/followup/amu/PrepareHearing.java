package be.medimmigrant.suivi.followup.amu;

/** The hearing is prepared, or somebody will go along. */
public record PrepareHearing(String taskId, String note) {}
