package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an invoice not paid yet says in truth.
 *
 * @param amount in euros, at most what was agreed, unless it is the amount recorded before
 * @param communication the structured one, or null
 * @param deliveredOn the day of the expense; null = as it was asked
 * @param payee who is paid, and on which account; null when both stay
 * @param key of the form: the same key again changes nothing
 */
public record CorrectInvoice(UUID caseId, String number, LocalDate on, Money amount, String receiptNumber, String communication, LocalDate deliveredOn, RecordRequest.Payee payee, String key) {}
