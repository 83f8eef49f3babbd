package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;

/**
 * @param iban of the provider if it was not known yet; {@code receiptNumber} may be null
 * @param deliveredOn the day of the expense; null = as it was asked
 * @param communication the structured one that the invoice asks for, or null: then the transfer carries the invoice's number
 */
public record RecordInvoice(String taskId, String number, LocalDate on, Money amount, String receiptNumber, String iban, boolean prescription, String communication, LocalDate deliveredOn) {

    /** Without a structured communication, delivered on the day that was asked for. */
    public RecordInvoice(String taskId, String number, LocalDate on, Money amount, String receiptNumber, String iban, boolean prescription) {
        this(taskId, number, on, amount, receiptNumber, iban, prescription, null, null);
    }
}
