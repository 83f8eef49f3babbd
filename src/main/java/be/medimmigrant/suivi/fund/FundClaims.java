package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is claimed from a funder: the controlled interventions of a source not claimed yet, and later what came in. */
@Stateless
@AllowedTo({COORDINATOR, ACCOUNTANT})
public class FundClaims {

    private static final String CLAIMABLE = "select i.id, i.number, i.paid_on, i.expense_type, i.reason, i.payable_amount, i.invoice_number, i.receipt_number from fund_intervention i"
            + " where i.source_id = :source and i.outcome = 'paid' and not exists (select from fund_claim_line l where l.intervention_id = i.id) order by i.paid_on, i.number";
    private static final String OF_CLAIM = "select i.id, i.number, i.paid_on, i.expense_type, i.reason, l.amount as payable_amount, i.invoice_number, i.receipt_number from fund_claim_line l"
            + " join fund_intervention i on i.id = l.intervention_id where l.claim_id = :source order by i.paid_on, i.number";

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject Ledger ledger;
    @Inject Codes codes;
    @Inject Once once;

    /** A line of a claim: no person, no diagnosis. */
    public record Line(UUID id, String number, LocalDate paidOn, String expenseType, String reason, Money amount, String invoice, String receipt) {}

    public record MakeClaim(UUID source, String key) {}

    public List<Line> claimable(UUID source) {
        return lines(CLAIMABLE, source);
    }

    public List<Line> lines(UUID claim) {
        return lines(OF_CLAIM, claim);
    }

    /** Claims everything that can be. Refuses {@code fund.refused.nothingToClaim}. */
    public UUID make(MakeClaim said) {
        return UUID.fromString(once.run(said.key(), said, () -> makeNow(said.source()).toString()));
    }

    private UUID makeNow(UUID source) {
        List<Line> lines = claimable(source);
        if (lines.isEmpty()) throw new RuleViolated("fund.refused.nothingToClaim");
        UUID id = UUID.randomUUID();
        Money total = lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
        int year = work.today().getYear();
        Number before = (Number) em.createNativeQuery("select count(*) from fund_claim where number like :year").setParameter("year", "C-" + year + "-%").getSingleResult();
        em.createNativeQuery("insert into fund_claim (id, source_id, number, claimed_on, claimed_by, amount) values (:id, :source, :number, :on, :by, :amount)").setParameter("id", id)
                .setParameter("source", source).setParameter("number", "C-%d-%03d".formatted(year, before.intValue() + 1)).setParameter("on", work.today()).setParameter("by", work.me())
                .setParameter("amount", total.euros()).executeUpdate();
        for (Line line : lines)
            em.createNativeQuery("insert into fund_claim_line (claim_id, intervention_id, amount) values (:claim, :of, :amount)").setParameter("claim", id).setParameter("of", line.id())
                    .setParameter("amount", line.amount().euros()).executeUpdate();
        ledger.post(new Post(source, null, EntryKind.CLAIM, total, "claim/" + id));
        return id;
    }

    /** The funder paid, all or a part. Refuses an amount above what was claimed ({@code fund.notEnough}), and twice. */
    public void received(UUID claim, Money amount, LocalDate on) {
        if (amount == null || !amount.isPositive()) throw new RuleViolated("fund.amountNotPositive");
        if (on == null || on.isAfter(work.today())) throw new RuleViolated("fund.refused.paidOn");
        List<?> found = em.createNativeQuery("update fund_claim set received_on = :on, received_amount = :amount where id = :id and received_on is null and amount >= :amount returning source_id", UUID.class)
                .setParameter("on", on).setParameter("amount", amount.euros()).setParameter("id", claim).getResultList();
        if (found.isEmpty()) throw new RuleViolated("fund.notEnough");
        ledger.post(new Post((UUID) found.get(0), null, EntryKind.RECEIVE, amount, "receive/" + claim));
    }

    /** The list for the funder as a ZIP: one CSV in its language. */
    public byte[] pack(UUID claim, String language) {
        StringWriter list = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(list)) {
            csv.writeRecord("number", "paid_on", "expense", "reason", "invoice", "receipt", "amount");
            for (Line line : lines(claim)) csv.writeRecord(line.number(), String.valueOf(line.paidOn()), codes.label("fund_expense_types", line.expenseType(), language),
                    codes.label("fund_reasons", line.reason(), language), line.invoice(), line.receipt() == null ? "" : line.receipt(), line.amount().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("interventions.csv"));
            zip.write(("\ufeff" + list).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private List<Line> lines(String sql, UUID of) {
        return ((List<Tuple>) em.createNativeQuery(sql, Tuple.class).setParameter("source", of).getResultList()).stream().map(t -> {
            Row row = new Row(t);
            return new Line(row.id("id"), row.text("number"), row.day("paid_on"), row.text("expense_type"), row.text("reason"), new Money((BigDecimal) t.get("payable_amount")),
                    row.text("invoice_number"), row.text("receipt_number"));
        }).toList();
    }
}
