package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.time.Instant;
import java.util.UUID;

/** A row of the ledger as pages show it. {@code reverses} is the row it undoes, or null. */
public record LedgerEntry(long id, UUID sourceId, UUID interventionId, EntryKind kind, Money amount, Long reverses, Instant at, UUID by) {}
