package be.medimmigrant.suivi.followup.amu;

/** The client was helped to write and bring a simple application. */
public record HelpFileApplication(String taskId, String note) {}
