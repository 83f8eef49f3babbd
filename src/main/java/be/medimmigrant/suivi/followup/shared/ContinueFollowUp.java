package be.medimmigrant.suivi.followup.shared;

/** @param reason why the case goes on after all, in a sentence */
public record ContinueFollowUp(String taskId, String reason) {}
