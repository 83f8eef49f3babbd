package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.Balance;
import be.medimmigrant.suivi.fund.EntryKind;
import be.medimmigrant.suivi.fund.LedgerEntry;
import be.medimmigrant.suivi.fund.Post;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The ledger's rows. Adding one is one statement; the database applies it to the budget or refuses it (no row comes back). */
@ApplicationScoped
public class LedgerRows {

    private static final String COLUMNS = "select id, source_id, intervention_id, kind, amount, reverses, entered_at, entered_by from fund_entry ";

    @PersistenceContext EntityManager em;

    public Optional<Long> add(Post post, UUID by, Instant at) {
        return added(em.createNativeQuery("insert into fund_entry (source_id, intervention_id, kind, amount, key, entered_at, entered_by)"
                + " values (:source, cast(:intervention as uuid), :kind, :amount, :key, :at, :by) returning id")
                .setParameter("source", post.sourceId()).setParameter("intervention", text(post.interventionId())).setParameter("kind", post.kind().code())
                .setParameter("amount", post.amount().euros()).setParameter("key", post.key()).setParameter("at", at).setParameter("by", by));
    }

    public Optional<Long> addReversal(LedgerEntry of, String key, UUID by, Instant at) {
        return added(em.createNativeQuery("insert into fund_entry (source_id, intervention_id, kind, amount, reverses, key, entered_at, entered_by)"
                + " values (:source, cast(:intervention as uuid), 'reverse', :amount, :reverses, :key, :at, :by) returning id")
                .setParameter("source", of.sourceId()).setParameter("intervention", text(of.interventionId())).setParameter("amount", of.amount().euros())
                .setParameter("reverses", of.id()).setParameter("key", key).setParameter("at", at).setParameter("by", by));
    }

    /** Of two that use one key at once, the second waits here for the first one's row. */
    public void hold(String key) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 8086)) as text)", String.class).setParameter("key", key).getSingleResult();
    }

    public Optional<LedgerEntry> byId(long id) {
        return entries("where id = ?1", id).findFirst();
    }

    public Optional<LedgerEntry> byKey(String key) {
        return entries("where key = ?1", key).findFirst();
    }

    public Optional<LedgerEntry> reversalOf(long id) {
        return entries("where reverses = ?1", id).findFirst();
    }

    public List<LedgerEntry> ofIntervention(UUID intervention) {
        return entries("where intervention_id = ?1 order by id", intervention).toList();
    }

    public Balance balance(UUID sourceId) {
        Tuple row = (Tuple) em.createNativeQuery("select total, committed, paid, claimed, received from fund_budget where source_id = :source", Tuple.class)
                .setParameter("source", sourceId).getSingleResult();
        return new Balance(money(row, "total"), money(row, "committed"), money(row, "paid"), money(row, "claimed"), money(row, "received"));
    }

    @SuppressWarnings("unchecked")
    private Stream<LedgerEntry> entries(String where, Object parameter) {
        return ((Stream<Tuple>) em.createNativeQuery(COLUMNS + where, Tuple.class).setParameter(1, parameter).getResultStream()).map(LedgerRows::entry);
    }

    private static LedgerEntry entry(Tuple tuple) {
        Row row = new Row(tuple);
        Number reverses = (Number) tuple.get("reverses");
        return new LedgerEntry(row.longNumber("id"), row.id("source_id"), row.id("intervention_id"),
                EntryKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)), money(tuple, "amount"),
                reverses == null ? null : reverses.longValue(), row.moment("entered_at"), row.id("entered_by"));
    }

    private static Optional<Long> added(jakarta.persistence.Query insert) {
        return insert.getResultList().stream().findFirst().map(id -> ((Number) id).longValue());
    }

    private static Money money(Tuple row, String column) {
        return new Money((BigDecimal) row.get(column));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
