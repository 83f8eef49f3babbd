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
import java.util.UUID;

/** A wrong claim, or money noted as received that was not, is taken back: its row of the ledger is reversed, and the reason stays with the claim. */
@Stateless
@AllowedTo({COORDINATOR, ACCOUNTANT})
public class FundClaimCorrections {

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject Ledger ledger;
    @Inject Once once;

    /** @param receipt the ledger's row of the receipt that is taken back; null = the last one */
    public record TakeBack(UUID claim, String reason, Long receipt, String key) {

        public TakeBack(UUID claim, String reason, String key) {
            this(claim, reason, null, key);
        }
    }

    /** @param what claim or receipt; {@code reversal} the ledger's row */
    public record Taken(long reversal, String what, Money amount, String reason, LocalDate on, String by) implements Serializable {}

    /**
     * What the claim held can be claimed again; the claim keeps its number. Refuses without a reason ({@code fund.refused.motive}),
     * once the funder has paid it ({@code fund.refused.claimReceived}: the receipt comes first) and twice ({@code fund.refused.claimWithdrawn}).
     *
     * @return the number of the ledger's row
     */
    public String withdraw(TakeBack said) {
        return once.run(said.key(), said, () -> withdrawNow(said));
    }

    private String withdrawNow(TakeBack said) {
        Tuple claim = hold(said);
        if (!receipts(said).isEmpty()) throw new RuleViolated("fund.refused.claimReceived");
        em.createNativeQuery("update fund_claim set withdrawn_on = :on where id = :id").setParameter("on", work.today()).setParameter("id", said.claim()).executeUpdate();
        em.createNativeQuery("update fund_claim_line set withdrawn = true where claim_id = :id").setParameter("id", said.claim()).executeUpdate();
        return keep(said, "claim", ((Number) claim.get("claimed_entry")).longValue(), (BigDecimal) claim.get("amount"));
    }

    /** The claim is awaited again. Refuses without a reason, and when nothing came in ({@code fund.refused.nothingReceived}). */
    public String withdrawReceipt(TakeBack said) {
        return once.run(said.key(), said, () -> withdrawReceiptNow(said));
    }

    private String withdrawReceiptNow(TakeBack said) {
        hold(said);
        Tuple receipt = receipts(said).stream().filter(r -> said.receipt() == null || said.receipt().equals(((Number) r.get("received_entry")).longValue())).findFirst()
                .orElseThrow(() -> new RuleViolated("fund.refused.nothingReceived"));
        em.createNativeQuery("update fund_claim_receipt set withdrawn = true where received_entry = :entry").setParameter("entry", receipt.get("received_entry")).executeUpdate();
        return keep(said, "receipt", ((Number) receipt.get("received_entry")).longValue(), (BigDecimal) receipt.get("received_amount"));
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    private List<Tuple> receipts(TakeBack said) {
        return em.createNativeQuery("select received_entry, received_amount from fund_claim_receipt where claim_id = :id and not withdrawn order by received_entry desc", Tuple.class)
                .setParameter("id", said.claim()).getResultList();
    }

    /** Of two who take back at once the second waits here, and is refused. */
    private Tuple hold(TakeBack said) {
        if (said.reason() == null || said.reason().isBlank()) throw new RuleViolated("fund.refused.motive");
        List<?> found = em.createNativeQuery("select amount, claimed_entry, withdrawn_on from fund_claim where id = :id for update", Tuple.class)
                .setParameter("id", said.claim()).getResultList();
        if (found.isEmpty()) throw new RuleViolated("fund.refused.unknownClaim");
        Tuple claim = (Tuple) found.get(0);
        if (claim.get("withdrawn_on") != null) throw new RuleViolated("fund.refused.claimWithdrawn");
        return claim;
    }

    private String keep(TakeBack said, String what, long entry, BigDecimal amount) {
        long reversal = ledger.reverse(entry, "reverse/" + entry);
        em.createNativeQuery("insert into fund_claim_correction (reversal, claim_id, what, amount, reason, corrected_on, corrected_by) values (:reversal, :claim, :what, :amount, :reason, :on, :by)")
                .setParameter("reversal", reversal).setParameter("claim", said.claim()).setParameter("what", what).setParameter("amount", amount)
                .setParameter("reason", said.reason().strip()).setParameter("on", work.today()).setParameter("by", work.me()).executeUpdate();
        return String.valueOf(reversal);
    }

    /** What was taken back of the claim, the oldest first. */
    @SuppressWarnings("unchecked")
    public List<Taken> of(UUID claim) {
        return ((List<Tuple>) em.createNativeQuery("select c.reversal, c.what, c.amount, c.reason, c.corrected_on, a.display_name from fund_claim_correction c join account a on a.id = c.corrected_by"
                + " where c.claim_id = :claim order by c.reversal", Tuple.class).setParameter("claim", claim).getResultList()).stream().map(t -> {
            Row row = new Row(t);
            return new Taken(row.longNumber("reversal"), row.text("what"), new Money((BigDecimal) t.get("amount")), row.text("reason"), row.day("corrected_on"), row.text("display_name"));
        }).toList();
    }
}
