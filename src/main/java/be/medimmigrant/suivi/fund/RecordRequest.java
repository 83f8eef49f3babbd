package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;

/**
 * What is asked of the fund.
 *
 * @param reason code of {@code fund_reasons}, {@code expenseType} of {@code fund_expense_types}
 * @param estimate null = not known yet
 * @param what the thing itself, as the prescription or the appointment says it
 */
public record RecordRequest(String taskId, String reason, String expenseType, Money estimate, String what) {}
