package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;

/** @param iban of the provider if it was not known yet; {@code receiptNumber} may be null */
public record RecordInvoice(String taskId, String number, LocalDate on, Money amount, String receiptNumber, String iban, boolean prescription) {}
