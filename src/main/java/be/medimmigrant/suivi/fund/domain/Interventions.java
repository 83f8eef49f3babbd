package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Requests to the fund with what belongs to them. */
@ApplicationScoped
public class Interventions {

    @PersistenceContext EntityManager em;

    public void add(Object part) {
        em.persist(part);
    }

    /** The request of the case that runs. */
    public Optional<Intervention> running(UUID caseId) {
        return em.createQuery("select i from Intervention i where i.caseId = :caseId and i.outcome is null", Intervention.class)
                .setParameter("caseId", caseId).getResultStream().findFirst();
    }

    /** The request of the case: the one that runs, else the latest. */
    public Intervention latest(UUID caseId) {
        return ofCase(caseId).orElseThrow(() -> new RuleViolated("fund.unknown"));
    }

    /** The same, when the case has one. */
    public Optional<Intervention> ofCase(UUID caseId) {
        return em.createQuery("select i from Intervention i where i.caseId = :caseId order by case when i.outcome is null then 0 else 1 end, i.requestedOn desc, i.number desc", Intervention.class)
                .setParameter("caseId", caseId).setMaxResults(1).getResultStream().findFirst();
    }

    public Intervention require(UUID id) {
        Intervention found = em.find(Intervention.class, id);
        if (found == null) throw new RuleViolated("fund.unknown");
        return found;
    }

    /** Held until the transaction ends. */
    public Intervention hold(UUID id) {
        Intervention found = em.find(Intervention.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new RuleViolated("fund.unknown");
        return found;
    }

    public List<Approval> approvals(UUID intervention) {
        return em.createQuery("select a from Approval a where a.interventionId = :id order by a.approvedAt, a.position", Approval.class).setParameter("id", intervention).getResultList();
    }

    public List<Approval> approvals(Intervention intervention) {
        return approvals(intervention.id()).stream().filter(a -> a.round() == intervention.round()).toList();
    }

    /** Whoever asked, described or invoiced what was decided in that round. */
    @SuppressWarnings("unchecked")
    public Set<UUID> askers(UUID intervention, int round) {
        return Set.copyOf(em.createNativeQuery("select fund_askers(:id, :round)", UUID.class).setParameter("id", intervention).setParameter("round", round).getResultList());
    }

    /** Whoever made a payment file in which the request stands and was not taken out of. */
    @SuppressWarnings("unchecked")
    public Set<UUID> filedBy(UUID intervention) {
        return Set.copyOf(em.createNativeQuery("select distinct r.made_by from fund_payment_line l join fund_payment_run r on r.id = l.run_id where l.intervention_id = :id and l.taken_out_on is null", UUID.class)
                .setParameter("id", intervention).getResultList());
    }

    /** Whoever set the payee's account last, and whoever named the payee. */
    @SuppressWarnings("unchecked")
    public Set<UUID> accountSetBy(UUID intervention) {
        return Set.copyOf(em.createNativeQuery("select distinct who from fund_intervention i left join fund_provider p on p.id = i.provider_id cross join lateral (values (i.payee_set_by), (p.iban_set_by)) of (who)"
                + " where i.id = :id and who is not null", UUID.class).setParameter("id", intervention).getResultList());
    }

    public List<PayerContact> payers(UUID intervention) {
        return em.createQuery("select p from PayerContact p where p.interventionId = :id order by p.contactedOn", PayerContact.class).setParameter("id", intervention).getResultList();
    }

    /** F-2026-001, by year. Requests of one year queue here, as for a paper register. */
    public String nextNumber(int year) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('fund number'), :year) as text)", String.class).setParameter("year", year).getSingleResult();
        Number last = (Number) em.createNativeQuery("select coalesce(max(split_part(number, '-', 3)::integer), 0) from fund_intervention where number like :year")
                .setParameter("year", "F-" + year + "-%").getSingleResult();
        return "F-%d-%03d".formatted(year, last.intValue() + 1);
    }

    /** The provider of that name, if there is one. */
    public Optional<Provider> known(RecordRequest.Payee payee) {
        if (payee == null || payee.name() == null || payee.name().isBlank()) return Optional.empty();
        return em.createQuery("select p from Provider p where lower(p.name) = lower(:name)", Provider.class).setParameter("name", payee.name().strip()).getResultStream().findFirst();
    }

    /** The provider of that name, known from now on; with an account number, if one is said. */
    public Optional<Provider> provider(RecordRequest.Payee payee) {
        if (payee == null || payee.name() == null || payee.name().isBlank()) return Optional.empty();
        Provider provider = known(payee).orElse(null);
        if (provider == null) {
            provider = Provider.of(payee.name(), payee.iban());
            em.persist(provider);
        } else provider.useAccount(payee.iban());
        return Optional.of(provider);
    }

    public Optional<Provider> provider(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Provider.class, id));
    }

    /** Paid interventions of the person in so many months before that day. */
    public int paidInMonths(UUID person, int months, LocalDate before, UUID but) {
        return ((Number) em.createNativeQuery("select count(*) from fund_intervention where person_id = :person and outcome = 'paid' and paid_on > :from and paid_on <= :to and id <> :but")
                .setParameter("person", person).setParameter("from", before.minusMonths(months)).setParameter("to", before).setParameter("but", but).getSingleResult()).intValue();
    }

    public int paidEver(UUID person, UUID but) {
        return ((Number) em.createNativeQuery("select count(*) from fund_intervention where person_id = :person and outcome = 'paid' and id <> :but")
                .setParameter("person", person).setParameter("but", but).getSingleResult()).intValue();
    }

    /** Agreed or paid for the person in that year, without this request; from one source, or from all (null). */
    public Money ofPersonInYear(UUID person, int year, UUID but, UUID source) {
        return new Money((BigDecimal) em.createNativeQuery("select coalesce(sum(coalesce(payable_amount, agreed_amount)), 0.00) from fund_intervention where person_id = :person and id <> :but"
                + " and extract(year from expense_on) = :year and (outcome is null or outcome = 'paid') and (cast(:source as uuid) is null or source_id = cast(:source as uuid))")
                .setParameter("person", person).setParameter("year", year).setParameter("but", but).setParameter("source", source == null ? null : source.toString()).getSingleResult());
    }

    /**
     * Of two decisions about one person's year, or about a year of which a source pays so much only, the second waits here and then
     * reads what the first one agreed.
     */
    public void holdCeilings(UUID person, int year) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(held.what), :year) as text) from (select 'fund person ' || :person as what"
                + " union all select 'fund source ' || id from fund_source where per_year is not null order by what) held", String.class).setParameter("person", person.toString()).setParameter("year", year).getResultList();
    }

    public boolean receiptSeen(String receipt, UUID but) {
        return receipt != null && seen("lower(receipt_number) = lower(:value)", receipt, but);
    }

    public boolean invoiceSeen(UUID provider, String number, UUID but) {
        return provider != null && number != null && seen("provider_id = '" + provider + "' and lower(invoice_number) = lower(:value)", number, but);
    }

    public boolean amountSeen(Intervention of) {
        return amountSeen(of, of.asked());
    }

    /** The same person and the same amount within thirty days. */
    public boolean amountSeen(Intervention of, Money amount) {
        return ((Number) em.createNativeQuery("select count(*) from fund_intervention where id <> :but and person_id = :person and coalesce(invoice_amount, estimate) = :amount"
                + " and abs(expense_on - :day) <= 30 and (outcome is null or outcome = 'paid')").setParameter("but", of.id()).setParameter("person", of.personId())
                .setParameter("amount", amount.euros()).setParameter("day", of.need().expenseOn()).getSingleResult()).intValue() > 0;
    }

    public boolean hasReceipt(UUID intervention) {
        return ((Number) em.createNativeQuery("select count(*) from fund_receipt r join case_document d on d.id = r.document_id where r.intervention_id = :id and d.removed_at is null")
                .setParameter("id", intervention).getSingleResult()).intValue() > 0;
    }

    /** It stands in a file for the bank that the bank did not confirm yet. */
    public boolean inRun(UUID intervention) {
        return ((Number) em.createNativeQuery("select count(*) from fund_payment_line where intervention_id = :id and confirmed_on is null and taken_out_on is null").setParameter("id", intervention).getSingleResult()).intValue() > 0;
    }

    /** It stands in a claim for the funder that was not withdrawn. */
    public boolean isClaimed(UUID intervention) {
        return (Boolean) em.createNativeQuery("select fund_claimed(:id)", Boolean.class).setParameter("id", intervention).getSingleResult();
    }

    public int paidTo(UUID provider) {
        return ((Number) em.createNativeQuery("select count(*) from fund_intervention where provider_id = :provider and paid_on is not null").setParameter("provider", provider).getSingleResult()).intValue();
    }

    private boolean seen(String where, String value, UUID but) {
        return ((Number) em.createNativeQuery("select count(*) from fund_intervention where id <> :but and " + where).setParameter("but", but).setParameter("value", value)
                .getSingleResult()).intValue() > 0;
    }
}
