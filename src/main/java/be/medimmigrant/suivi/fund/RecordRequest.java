package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;

/**
 * What is asked of the fund.
 *
 * @param reason code of {@code fund_reasons}, {@code expenseType} of {@code fund_expense_types}, {@code partner} of {@code partners} or null
 * @param what the thing itself, as the prescription or the appointment says it; never a diagnosis
 * @param provider who would be paid; may be null until the agreement is given
 * @param expenseOn the day of the expense: the source must be valid on it
 * @param urgent a break of the treatment would be dangerous: third parties are not waited for
 * @param evidence what is in hand
 * @param source id of the source wanted, or null for the one that fits best
 */
public record RecordRequest(String taskId, String reason, String expenseType, String partner, String what, Payee provider, Money estimate,
        LocalDate expenseOn, boolean urgent, Evidence evidence, LocalDate amuAdviceOn, LocalDate amuAppointmentOn, String source) {

    /** The same, said in that task. */
    public RecordRequest about(String task) {
        return new RecordRequest(task, reason, expenseType, partner, what, provider, estimate, expenseOn, urgent, evidence, amuAdviceOn, amuAppointmentOn, source);
    }

    /** @param comfort true when it is not needed medically: the fund does not pay it */
    public record Evidence(boolean prescription, boolean quote, boolean comfort, boolean brusselsLink) {}

    /** @param iban null when the invoice will say it */
    public record Payee(String name, String iban) {}
}
