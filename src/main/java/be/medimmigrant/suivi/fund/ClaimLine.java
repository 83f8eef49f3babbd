package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a claim: no person, no diagnosis.
 *
 * @param there whether any receipt is kept
 * @param blackened the newest copy that may leave the house, or null
 */
public record ClaimLine(UUID id, String number, LocalDate paidOn, String expenseType, String reason, Money amount, String invoice, String receipt, boolean there, UUID blackened) implements Serializable {

    public boolean proven() { return blackened != null; }
}
