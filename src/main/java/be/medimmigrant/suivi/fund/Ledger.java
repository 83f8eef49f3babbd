package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.fund.domain.LedgerRows;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The fund's ledger: rows are added, never changed; a wrong one is reversed. Whether a row fits its budget is decided by the
 * database in the statement that adds it, so two people approving at once can never promise more than there is.
 */
@Stateless
@AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
public class Ledger {

    @Inject LedgerRows rows;
    @Inject Acting acting;
    @Inject Clock clock;

    /**
     * Adds a row, once per key.
     *
     * @return the row's number; under a key already used for the same row, that row's number
     * Refuses {@code fund.notEnough} (the source has less left than that, or the intervention less reserved) and
     * {@code fund.keyUsed} (the key stands under another row).
     */
    public long post(Post post) {
        rows.hold(post.key());
        var known = rows.byKey(post.key());
        if (known.isPresent()) return sameOrRefuse(known.get(), post);
        return rows.add(post, acting.id(), clock.instant()).orElseThrow(() -> new RuleViolated("fund.notEnough"));
    }

    /**
     * Undoes a row by another. Refuses {@code fund.alreadyReversed}, {@code fund.reversalOfReversal} and {@code fund.notEnough}
     * (undoing it would leave a balance below zero: what was claimed, or paid from it, comes first).
     */
    public long reverse(long entryId, String key) {
        rows.hold("reverse " + entryId);
        rows.hold(key);
        LedgerEntry entry = rows.byId(entryId).orElseThrow(() -> new RuleViolated("fund.unknownEntry"));
        if (entry.kind() == EntryKind.REVERSE) throw new RuleViolated("fund.reversalOfReversal");
        var known = rows.byKey(key);
        if (known.isPresent()) {
            if (Objects.equals(known.get().reverses(), entryId)) return known.get().id();
            throw new RuleViolated("fund.keyUsed");
        }
        if (rows.reversalOf(entryId).isPresent()) throw new RuleViolated("fund.alreadyReversed");
        return rows.addReversal(entry, key, acting.id(), clock.instant()).orElseThrow(() -> new RuleViolated("fund.notEnough"));
    }

    public Balance balance(UUID sourceId) {
        return rows.balance(sourceId);
    }

    public List<LedgerEntry> of(UUID interventionId) {
        return rows.ofIntervention(interventionId);
    }

    private static long sameOrRefuse(LedgerEntry known, Post post) {
        boolean same = known.sourceId().equals(post.sourceId()) && Objects.equals(known.interventionId(), post.interventionId())
                && known.kind() == post.kind() && known.amount().equals(post.amount());
        if (!same) throw new RuleViolated("fund.keyUsed");
        return known.id();
    }
}
