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
    private static final String CLAIMS = "select c.id, c.number, c.source_id, s.code, c.claimed_on, a.display_name, c.amount, c.received_on, c.received_amount, c.withdrawn_on,"
            + " (select count(*) from fund_claim_line l where l.claim_id = c.id) as lines from fund_claim c join fund_source s on s.id = c.source_id join account a on a.id = c.claimed_by where ";

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject FundSources sources;
    @Inject Ledger ledger;
    @Inject ClaimPack packing;
    @Inject Once once;

    public record MakeClaim(UUID source, String key) {}

    public record Claim(UUID id, String number, UUID source, String code, LocalDate on, String by, Money amount, LocalDate receivedOn, Money received, LocalDate withdrawnOn, int lines) implements Serializable {}

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

    /** Claims everything that is ready. Refuses {@code fund.refused.nothingToClaim}. */
    public UUID make(MakeClaim said) {
        return UUID.fromString(once.run(said.key(), said, () -> makeNow(said.source()).toString()));
    }

    private UUID makeNow(UUID source) {
        int year = work.today().getYear();
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('fund claim'), :year) as text)", String.class).setParameter("year", year).getSingleResult();
        List<ClaimLine> lines = ready(source);
        if (lines.isEmpty()) throw new RuleViolated("fund.refused.nothingToClaim");
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
     * The funder paid, all or a part. Refuses an amount above what was claimed ({@code fund.notEnough}), twice, and of a claim that was withdrawn.
     *
     * @return the number of the ledger's row
     */
    public String received(ReceiveClaim said) {
        return once.run(said.key(), said, () -> receivedNow(said));
    }

    private String receivedNow(ReceiveClaim said) {
        if (said.amount() == null || !said.amount().isPositive()) throw new RuleViolated("fund.amountNotPositive");
        if (said.on() == null || said.on().isAfter(work.today())) throw new RuleViolated("fund.refused.paidOn");
        List<?> found = em.createNativeQuery("select source_id, (select count(*) from fund_claim_correction k where k.claim_id = c.id) as corrections from fund_claim c where id = :id"
                + " and received_on is null and withdrawn_on is null and amount >= :amount for update", Tuple.class).setParameter("id", said.claim()).setParameter("amount", said.amount().euros()).getResultList();
        if (found.isEmpty()) throw new RuleViolated("fund.notEnough");
        Tuple claim = (Tuple) found.get(0);
        long entry = ledger.post(new Post((UUID) claim.get("source_id"), null, EntryKind.RECEIVE, said.amount(), "receive/" + said.claim() + "/" + claim.get("corrections")));
        em.createNativeQuery("update fund_claim set received_on = :on, received_amount = :amount, received_entry = :entry where id = :id").setParameter("on", said.on())
                .setParameter("amount", said.amount().euros()).setParameter("entry", entry).setParameter("id", said.claim()).executeUpdate();
        return String.valueOf(entry);
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
