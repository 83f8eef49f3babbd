package be.medimmigrant.suivi.fund;

/** @param said what was told and where the person was sent */
public record InformAndRedirect(String taskId, String said) {}
