package be.medimmigrant.suivi.fund;

/** @param asked who was asked and what they said, or why nobody could be asked */
public record CheckThirdPartyPayers(String taskId, PayersAnswer answer, String asked) {}
