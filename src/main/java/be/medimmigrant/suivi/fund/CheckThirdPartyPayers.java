package be.medimmigrant.suivi.fund;

/**
 * @param asked null when nobody could be asked
 * @param said what they said, or why nobody could be asked
 */
public record CheckThirdPartyPayers(String taskId, PayersAnswer answer, AskedPayer asked, String said) {}
