package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What is claimed from a funder: the controlled interventions of a source not claimed yet, and later what came in. */
@Stateless
@AllowedTo({COORDINATOR, ACCOUNTANT})
public class FundClaims {

    private static final String LINE = "select i.id, i.number, i.paid_on, i.expense_type, i.reason, %s as amount, i.invoice_number, i.receipt_number,"
            + " exists (select from fund_receipt r join case_document d on d.id = r.document_id where r.intervention_id = i.id and d.removed_at is null) as there,"
            + " (select r.document_id from fund_receipt r join case_document d on d.id = r.document_id where r.intervention_id = i.id and r.blackened and d.removed_at is null"
            + " order by r.added_at desc limit 1) as blackened from ";
    private static final String CLAIMABLE = LINE.formatted("i.payable_amount") + "fund_intervention i"
            + " where i.source_id = :of and i.outcome = 'paid' and not exists (select from fund_claim_line l where l.intervention_id = i.id and not l.withdrawn) order by i.paid_on, i.number";
    private static final String OF_CLAIM = LINE.formatted("l.amount") + "fund_claim_line l join fund_intervention i on i.id = l.intervention_id where l.claim_id = :of order by i.paid_on, i.number";
    private static final String CLAIMS = "select c.id, c.number, c.source_id, s.code, c.claimed_on, a.display_name, c.amount, c.withdrawn_on,"
            + " (select sum(r.received_amount) from fund_claim_receipt r where r.claim_id = c.id and not r.withdrawn) as received_amount,"
            + " (select max(r.received_on) from fund_claim_receipt r where r.claim_id = c.id and not r.withdrawn) as received_on,"
            + " (select count(*) from fund_claim_line l where l.claim_id = c.id) as lines from fund_claim c join fund_source s on s.id = c.source_id join account a on a.id = c.claimed_by where ";

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject FundSources sources;
    @Inject Ledger ledger;
    @Inject ClaimPack packing;
    @Inject Once once;

    /** @param interventions what is claimed of what is ready; null = all of it */
    public record MakeClaim(UUID source, List<UUID> interventions, String key) {

        public MakeClaim(UUID source, String key) {
            this(source, null, key);
        }
    }

    /** @param entry the ledger's row */
    public record Receipt(long entry, Money amount, LocalDate on, String by) implements Serializable {}

    /** @param received all that came in so far, null before the first receipt; {@code receivedOn} the day of the last one */
    public record Claim(UUID id, String number, UUID source, String code, LocalDate on, String by, Money amount, LocalDate receivedOn, Money received, LocalDate withdrawnOn, int lines) implements Serializable {

        /** What the funder still owes. */
        public Money rest() { return received == null ? amount : amount.minus(received); }
    }

    /** Everything paid and controlled that was not claimed yet. */
    public List<ClaimLine> claimable(UUID source) {
        return lines(CLAIMABLE, source);
    }

    /** What a claim made now would hold: where the funder pays on invoice only, what can be proven. */
    public List<ClaimLine> ready(UUID source) {
        boolean onInvoice = sources.one(source).terms().onInvoice();
        return claimable(source).stream().filter(line -> !onInvoice || line.proven()).toList();
    }

    public List<ClaimLine> lines(UUID claim) {
        return lines(OF_CLAIM, claim);
    }

    /** The claims of a source, newest first. */
    public List<Claim> of(UUID source) {
        return claims("c.source_id = :id order by c.number desc", source);
    }

    /** Refuses {@code fund.refused.unknownClaim}. */
    public Claim one(UUID claim) {
        return claims("c.id = :id", claim).stream().findFirst().orElseThrow(() -> new RuleViolated("fund.refused.unknownClaim"));
    }

    /** Claims what is ready, all or what was chosen of it. Refuses {@code fund.refused.nothingToClaim}, and {@code fund.refused.notClaimable} when one of the chosen is not ready any more. */
    public UUID make(MakeClaim said) {
        return UUID.fromString(once.run(said.key(), said, () -> makeNow(said).toString()));
    }

    private UUID makeNow(MakeClaim said) {
        UUID source = said.source();
        int year = work.today().getYear();
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('fund claim'), :year) as text)", String.class).setParameter("year", year).getSingleResult();
        List<ClaimLine> lines = ready(source).stream().filter(line -> said.interventions() == null || said.interventions().contains(line.id())).toList();
        if (lines.isEmpty()) throw new RuleViolated("fund.refused.nothingToClaim");
        if (said.interventions() != null && lines.size() != said.interventions().size()) throw new RuleViolated("fund.refused.notClaimable");
        UUID id = UUID.randomUUID();
        Money total = lines.stream().map(ClaimLine::amount).reduce(Money.ZERO, Money::plus);
        Number before = (Number) em.createNativeQuery("select coalesce(max(split_part(number, '-', 3)::integer), 0) from fund_claim where number like :year").setParameter("year", "C-" + year + "-%").getSingleResult();
        long entry = ledger.post(new Post(source, null, EntryKind.CLAIM, total, "claim/" + id));
        em.createNativeQuery("insert into fund_claim (id, source_id, number, claimed_on, claimed_by, amount, claimed_entry) values (:id, :source, :number, :on, :by, :amount, :entry)").setParameter("id", id)
                .setParameter("source", source).setParameter("number", "C-%d-%03d".formatted(year, before.intValue() + 1)).setParameter("on", work.today()).setParameter("by", work.me())
                .setParameter("amount", total.euros()).setParameter("entry", entry).executeUpdate();
        for (ClaimLine line : lines)
            em.createNativeQuery("insert into fund_claim_line (claim_id, intervention_id, amount) values (:claim, :of, :amount)").setParameter("claim", id).setParameter("of", line.id())
                    .setParameter("amount", line.amount().euros()).executeUpdate();
        return id;
    }

    /**
     * The funder paid, all or a part, once or several times. Refuses an amount above what is still owed ({@code fund.notEnough}; nothing is
     * of a claim that was withdrawn).
     *
     * @return the number of the ledger's row
     */
    public String received(ReceiveClaim said) {
        return once.run(said.key(), said, () -> receivedNow(said));
    }

    private String receivedNow(ReceiveClaim said) {
        if (said.amount() == null || !said.amount().isPositive()) throw new RuleViolated("fund.amountNotPositive");
        if (said.on() == null || said.on().isAfter(work.today())) throw new RuleViolated("fund.refused.paidOn");
        em.createNativeQuery("select cast(id as text) from fund_claim where id = :id for update", String.class).setParameter("id", said.claim()).getResultList(); // of two receipts the second waits, and knows the first
        Claim claim = one(said.claim());
        if (claim.withdrawnOn() != null || said.amount().isMoreThan(claim.rest())) throw new RuleViolated("fund.notEnough");
        Number before = (Number) em.createNativeQuery("select count(*) from fund_claim_receipt where claim_id = :id").setParameter("id", said.claim()).getSingleResult();
        long entry = ledger.post(new Post(claim.source(), null, EntryKind.RECEIVE, said.amount(), "receive/" + said.claim() + "/part/" + before));
        em.createNativeQuery("insert into fund_claim_receipt (received_entry, claim_id, received_amount, received_on, received_by) values (:entry, :id, :amount, :on, :by)").setParameter("on", said.on())
                .setParameter("amount", said.amount().euros()).setParameter("entry", entry).setParameter("id", said.claim()).setParameter("by", work.me()).executeUpdate();
        return String.valueOf(entry);
    }

    /** What came in of the claim and was not taken back, the oldest first. */
    @SuppressWarnings("unchecked")
    public List<Receipt> receipts(UUID claim) {
        return ((List<Tuple>) em.createNativeQuery("select r.received_entry, r.received_amount, r.received_on, a.display_name from fund_claim_receipt r join account a on a.id = r.received_by"
                + " where r.claim_id = :claim and not r.withdrawn order by r.received_entry", Tuple.class).setParameter("claim", claim).getResultList()).stream().map(t -> {
            Row row = new Row(t);
            return new Receipt(row.longNumber("received_entry"), new Money((BigDecimal) t.get("received_amount")), row.day("received_on"), row.text("display_name"));
        }).toList();
    }

    /** For the funder, in its language: the list as CSV and PDF and the blackened receipts, under the numbers of the interventions. */
    public byte[] pack(UUID claim, String language) {
        return packing.zip(one(claim), lines(claim), Locale.forLanguageTag(language));
    }

    @SuppressWarnings("unchecked")
    private List<ClaimLine> lines(String sql, UUID of) {
        return ((List<Tuple>) em.createNativeQuery(sql, Tuple.class).setParameter("of", of).getResultList()).stream().map(t -> {
            Row row = new Row(t);
            return new ClaimLine(row.id("id"), row.text("number"), row.day("paid_on"), row.text("expense_type"), row.text("reason"), new Money((BigDecimal) t.get("amount")),
                    row.text("invoice_number"), row.text("receipt_number"), row.is("there"), row.id("blackened"));
        }).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Claim> claims(String where, UUID id) {
        return ((List<Tuple>) em.createNativeQuery(CLAIMS + where, Tuple.class).setParameter("id", id).getResultList()).stream().map(t -> {
            Row row = new Row(t);
            BigDecimal received = (BigDecimal) t.get("received_amount");
            return new Claim(row.id("id"), row.text("number"), row.id("source_id"), row.text("code"), row.day("claimed_on"), row.text("display_name"), new Money((BigDecimal) t.get("amount")),
                    row.day("received_on"), received == null ? null : new Money(received), row.day("withdrawn_on"), row.number("lines"));
        }).toList();
    }
}
