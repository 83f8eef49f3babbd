package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.util.UUID;

/**
 * One row for the ledger.
 *
 * @param interventionId what the money is for; null only for claims and receipts
 * @param amount in euros; positive, or for an adjustment anything but zero
 * @param key chosen by the caller, once per act: the same key again changes nothing
 */
public record Post(UUID sourceId, UUID interventionId, EntryKind kind, Money amount, String key) {

    public Post {
        if (kind == EntryKind.REVERSE) throw new IllegalArgumentException("Reversals go through Ledger.reverse");
        boolean allowed = kind == EntryKind.ADJUST ? amount.euros().signum() != 0 : amount.isPositive();
        if (!allowed) throw new RuleViolated("fund.amountNotPositive");
    }
}
