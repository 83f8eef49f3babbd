package be.medimmigrant.suivi.fund;

/** @param motive needed for a refusal and for an exceptional reason */
public record ApproveIntervention(String taskId, boolean approved, String motive) {}
