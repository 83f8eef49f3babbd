package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An expense that looks for a source.
 *
 * @param amount the whole of it
 * @param agreed what a source promised already; null before an agreement
 * @param wanted id of the source asked for, or null
 */
public record Expense(LocalDate on, String reason, String type, Money amount, Agreed agreed, UUID wanted) {

    public record Agreed(UUID source, Money amount) {}

    /** What is still to be promised. */
    public Money more() { return agreed == null ? amount : amount.minus(agreed.amount()); }

    /** The agreement keeps its source: a surplus is not paid from another one. */
    boolean isAgreedElsewhere(UUID source) { return agreed != null && !agreed.source().equals(source); }
}
