package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.fund.domain.FundSource;
import be.medimmigrant.suivi.fund.domain.LedgerRows;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The sources the fund pays from. */
@Stateless
@AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
public class FundSources {

    @PersistenceContext EntityManager em;
    @Inject LedgerRows rows;

    /**
     * Opens a source with its budget.
     *
     * @param code of the list {@code fund_sources}
     * @param total in euros, zero or more
     * Refuses {@code fund.sourceExists}, {@code fund.totalNegative}.
     */
    @AllowedTo(COORDINATOR)
    public UUID open(String code, LocalDate from, LocalDate to, Money total) {
        if (idOf(code).isPresent()) throw new RuleViolated("fund.sourceExists");
        if (Money.ZERO.isMoreThan(total)) throw new RuleViolated("fund.totalNegative");
        FundSource source = FundSource.open(UUID.randomUUID(), code, from, to);
        em.persist(source);
        em.flush();
        em.createNativeQuery("insert into fund_budget (source_id, total) values (:id, :total)").setParameter("id", source.id())
                .setParameter("total", total.euros()).executeUpdate();
        return source.id();
    }

    /** What the convention with the funder says. */
    @AllowedTo(COORDINATOR)
    public void agreeTerms(UUID id, SourceTerms terms) {
        require(id).agree(terms);
    }

    /** More money, or less, never below what is promised and spent ({@code fund.notEnough}). */
    @AllowedTo(COORDINATOR)
    public void setTotal(UUID id, Money total) {
        int changed = em.createNativeQuery("update fund_budget set total = :total where source_id = :id and committed + paid <= :total").setParameter("total", total.euros())
                .setParameter("id", id).executeUpdate();
        if (changed == 0) throw new RuleViolated("fund.notEnough");
    }

    public Optional<UUID> idOf(String code) {
        return em.createQuery("select s.id from FundSource s where s.code = :code", UUID.class).setParameter("code", code).getResultStream().findFirst();
    }

    public List<SourceView> all() {
        return em.createQuery("select s from FundSource s order by s.periodFrom desc nulls last, s.code", FundSource.class).getResultStream()
                .map(s -> new SourceView(s.id(), s.code(), s.from(), s.to(), s.terms(), rows.balance(s.id()))).toList();
    }

    /** Every source beside a request, with the reasons why it does not fit; the one wanted first, then those that fit, the narrowest period first. */
    public List<SourceOffer> offers(LocalDate expense, String reason, String expenseType, Money amount, Function<UUID, Money> ofPerson, UUID wanted) {
        return em.createQuery("select s from FundSource s", FundSource.class).getResultStream()
                .map(s -> offer(s, s.whyNot(expense, reason, expenseType, amount, ofPerson.apply(s.id())), amount))
                .sorted(Comparator.comparing((SourceOffer o) -> !o.fits()).thenComparing(o -> !o.id().equals(wanted)).thenComparing(o -> require(o.id()).openEnds()).thenComparing(SourceOffer::code))
                .toList();
    }

    private SourceOffer offer(FundSource source, List<String> whyNot, Money amount) {
        Balance balance = rows.balance(source.id());
        List<String> reasons = new ArrayList<>(whyNot);
        if (amount.isMoreThan(balance.left())) reasons.add("left");
        return new SourceOffer(source.id(), source.code(), balance, amount, source.terms().onInvoice(), List.copyOf(reasons));
    }

    private FundSource require(UUID id) {
        FundSource source = em.find(FundSource.class, id);
        if (source == null) throw new RuleViolated("fund.unknownSource");
        return source;
    }
}
