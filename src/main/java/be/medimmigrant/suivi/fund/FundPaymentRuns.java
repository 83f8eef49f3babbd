package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;

import be.medimmigrant.suivi.fund.bank.BankText;
import be.medimmigrant.suivi.fund.bank.OurAccount;
import be.medimmigrant.suivi.fund.bank.PainFile;
import be.medimmigrant.suivi.fund.bank.Transfer;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The accountant's transfers: tick, check, download one file for the bank, confirm. A file changes nothing in the ledger; the
 * bank's confirmation does. The person is not named in it, only the request's number.
 */
@Stateless
@AllowedTo(ACCOUNTANT)
public class FundPaymentRuns {

    static final String DEBTOR = "Medimmigrant";
    private static final String PAYABLE = """
            select i.id, i.number, p.name as provider, p.iban, i.payable_amount as amount, i.invoice_number, i.invoice_communication, i.invoice_on,
                   exists (select from fund_approval a where a.intervention_id = i.id and a.provisional and a.cosigned_by is null) as uncosigned,
                   cast(:me as uuid) in (i.requested_by, i.described_by) as asked_by_me, cast(:me as uuid) = i.invoice_recorded_by as recorded_by_me,
                   p.iban is distinct from i.agreed_iban and p.iban is distinct from i.confirmed_iban as unconfirmed,
                   p.iban is distinct from i.agreed_iban and i.confirmed_iban_by = cast(:me as uuid) as confirmed_by_me,
                   (select r.number from fund_payment_line l join fund_payment_run r on r.id = l.run_id
                    where l.intervention_id = i.id and l.confirmed_on is null and l.taken_out_on is null) as file
            from fund_intervention i left join fund_provider p on p.id = i.provider_id
            where i.outcome is null and i.paid_on is null and i.payable_amount is not null and i.payable_amount <= i.agreed_amount
            order by i.invoice_on, i.number
            """;

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject Interventions interventions;
    @Inject Once once;

    /** An invoice to pay. {@code communication}: what the transfer carries, the structured one or the invoice's number; {@code problem}: text key of what keeps it out of a file, or null; {@code file}: number of the one it stands in. */
    public record Payable(UUID id, String number, String provider, String iban, Money amount, String invoiceNumber, String communication, LocalDate invoiceOn, String problem, String file, boolean rewritten) implements Serializable {

        public boolean mayBeTicked() { return problem == null && file == null; }
    }

    public record Run(UUID id, String number, LocalDate madeOn, LocalDate executionOn, Money total, int transactions, int confirmed, int takenOut, int downloads, Instant lastDownload) implements Serializable {}

    public record MakeRun(List<UUID> interventions, LocalDate executionOn, String key) {}

    @SuppressWarnings("unchecked")
    public List<Payable> payable() {
        return ((List<Tuple>) em.createNativeQuery(PAYABLE, Tuple.class).setParameter("me", work.me()).getResultList()).stream().map(FundPaymentRuns::payable).toList();
    }

    private static Payable payable(Tuple tuple) {
        Row row = new Row(tuple);
        String provider = row.text("provider");
        String problem = provider == null ? "fund.run.noProvider" : row.text("iban") == null ? "fund.run.noIban" : row.is("uncosigned") ? "fund.refused.fourEyesCosign"
                : row.is("asked_by_me") ? "fund.run.askedByYou" : row.is("recorded_by_me") ? "fund.run.recordedByYou" : row.is("unconfirmed") ? "fund.run.otherAccount"
                : row.is("confirmed_by_me") ? "fund.run.confirmedByYou" : null;
        return new Payable(row.id("id"), row.text("number"), provider, row.text("iban"), new Money((BigDecimal) tuple.get("amount")), row.text("invoice_number"), row.text("invoice_communication") == null ? row.text("invoice_number") : row.text("invoice_communication"), row.day("invoice_on"), problem,
                row.text("file"), provider != null && !provider.equals(BankText.plain(provider)));
    }

    /**
     * Makes one file of the ticked invoices.
     *
     * @return the run's id. Refuses {@code fund.refused.nothingTicked}, {@code fund.refused.executionOn} (a day that lies behind),
     * {@code fund.refused.notInFile} for what is not payable, stands in another file, or has no account, and as {@link OurAccount#iban}.
     */
    public UUID make(MakeRun said) {
        return UUID.fromString(once.run(said.key(), said, () -> makeNow(said).toString()));
    }

    private UUID makeNow(MakeRun said) {
        if (said.interventions().isEmpty()) throw new RuleViolated("fund.refused.nothingTicked");
        if (said.executionOn() == null || said.executionOn().isBefore(work.today())) throw new RuleViolated("fund.refused.executionOn");
        said.interventions().stream().sorted().forEach(interventions::hold); // nobody gives one up or pays it by hand meanwhile
        List<Payable> ticked = payable().stream().filter(p -> said.interventions().contains(p.id())).toList();
        if (ticked.size() != said.interventions().size() || !ticked.stream().allMatch(Payable::mayBeTicked)) throw new RuleViolated("fund.refused.notInFile");
        UUID id = UUID.randomUUID();
        String number = nextNumber();
        List<Transfer> transfers = ticked.stream().map(p -> new Transfer(number + "-" + p.number(), p.provider(), p.iban(), p.amount(), p.communication())).toList();
        byte[] file = PainFile.write(number, work.now(), said.executionOn(), DEBTOR, OurAccount.iban(), transfers);
        Money total = transfers.stream().map(Transfer::amount).reduce(Money.ZERO, Money::plus);
        em.createNativeQuery("insert into fund_payment_run (id, number, made_by, made_on, execution_on, total, transactions, file_hash, file) values (:id, :number, :by, :on, :execution, :total, :n, :hash, :file)")
                .setParameter("id", id).setParameter("number", number).setParameter("by", work.me()).setParameter("on", work.today()).setParameter("execution", said.executionOn())
                .setParameter("total", total.euros()).setParameter("n", transfers.size()).setParameter("hash", DigestUtils.sha256Hex(file)).setParameter("file", file).executeUpdate();
        for (int i = 0; i < ticked.size(); i++)
            em.createNativeQuery("insert into fund_payment_line (run_id, intervention_id, end_to_end_id, amount, iban) values (:run, :of, :reference, :amount, :iban)").setParameter("run", id).setParameter("iban", ticked.get(i).iban())
                    .setParameter("of", ticked.get(i).id()).setParameter("reference", transfers.get(i).reference()).setParameter("amount", transfers.get(i).amount().euros()).executeUpdate();
        return id;
    }

    private String nextNumber() {
        int year = work.today().getYear();
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('fund run'), :year) as text)", String.class).setParameter("year", year).getSingleResult();
        Number last = (Number) em.createNativeQuery("select coalesce(max(split_part(number, '-', 3)::integer), 0) from fund_payment_run where number like :year")
                .setParameter("year", "P-" + year + "-%").getSingleResult();
        return "P-%d-%03d".formatted(year, last.intValue() + 1);
    }

    /** The newest first, at most 50. */
    public List<Run> runs() {
        return read("order by r.number desc limit 50", null);
    }

    @SuppressWarnings("unchecked")
    private List<Run> read(String which, UUID id) {
        Query query = em.createNativeQuery("""
                select r.id, r.number, r.made_on, r.execution_on, r.total, r.transactions, (select count(*) from fund_payment_line l where l.run_id = r.id and l.confirmed_on is not null) as confirmed,
                    (select count(*) from fund_payment_line l where l.run_id = r.id and l.taken_out_on is not null) as taken_out,
                    (select count(*) from fund_payment_download d where d.run_id = r.id) as downloads, (select max(d.fetched_at) from fund_payment_download d where d.run_id = r.id) as last
                from fund_payment_run r\s""" + which, Tuple.class);
        if (id != null) query.setParameter("id", id);
        return ((List<Tuple>) query.getResultList()).stream().map(FundPaymentRuns::run).toList();
    }

    private static Run run(Tuple tuple) {
        Row row = new Row(tuple);
        return new Run(row.id("id"), row.text("number"), row.day("made_on"), row.day("execution_on"), new Money((BigDecimal) tuple.get("total")), row.number("transactions"), row.number("confirmed"),
                row.number("taken_out"), row.number("downloads"), tuple.get("last") == null ? null : row.moment("last"));
    }

    /** The file, the same each time; that it was fetched is remembered. Refuses {@code fund.refused.fileTakenBack} once a line was taken out: the bank would pay it after all. */
    public byte[] download(UUID run) {
        List<?> found = em.createNativeQuery("select file, exists (select from fund_payment_line l where l.run_id = r.id and l.taken_out_on is not null) as taken_back from fund_payment_run r where id = :id", Tuple.class)
                .setParameter("id", run).getResultList();
        if (found.isEmpty()) throw new RuleViolated("fund.unknown");
        if (Boolean.TRUE.equals(((Tuple) found.get(0)).get("taken_back"))) throw new RuleViolated("fund.refused.fileTakenBack");
        byte[] file = (byte[]) ((Tuple) found.get(0)).get("file");
        em.createNativeQuery("insert into fund_payment_download (run_id, fetched_by, fetched_at) values (:run, :by, :at)").setParameter("run", run).setParameter("by", work.me())
                .setParameter("at", work.now()).executeUpdate();
        return file;
    }

    /** Refuses {@code fund.unknown}. */
    public Run one(UUID run) {
        return read("where r.id = :id", run).stream().findFirst().orElseThrow(() -> new RuleViolated("fund.unknown"));
    }

    public String number(UUID run) {
        return (String) em.createNativeQuery("select number from fund_payment_run where id = :id").setParameter("id", run).getSingleResult();
    }
}
