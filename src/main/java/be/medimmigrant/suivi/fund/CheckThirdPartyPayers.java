package be.medimmigrant.suivi.fund;

import java.time.LocalDate;

/**
 * @param payer who was asked, null when nobody could be asked
 * @param said what they said, or why nobody could be asked
 */
public record CheckThirdPartyPayers(String taskId, PayersAnswer answer, Payer payer, LocalDate on, String said) {}
