package be.medimmigrant.suivi.followup.amu;

/** After thirty days without news: close, or keep the follow-up open. */
public record ProposeClosure(String taskId, boolean close, String note) {}
