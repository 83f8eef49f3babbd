package be.medimmigrant.suivi.followup.shared;

/** @param result what was obtained or agreed; needed when it took place */
public record RecordAccompaniment(String taskId, AccompanimentOutcome outcome, String result) {}
