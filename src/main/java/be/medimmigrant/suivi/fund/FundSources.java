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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The sources the fund pays from, and which of them fits a request. */
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
        if (total == null || Money.ZERO.isMoreThan(total)) throw new RuleViolated("fund.totalNegative");
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
        if (total == null || Money.ZERO.isMoreThan(total)) throw new RuleViolated("fund.totalNegative");
        int changed = em.createNativeQuery("update fund_budget set total = :total where source_id = :id and committed + paid <= :total").setParameter("total", total.euros())
                .setParameter("id", id).executeUpdate();
        if (changed == 0) throw new RuleViolated("fund.refused.totalBelow");
    }

    public Optional<UUID> idOf(String code) {
        return em.createQuery("select s.id from FundSource s where s.code = :code", UUID.class).setParameter("code", code).getResultStream().findFirst();
    }

    /** The newest period first, those without an end after them. */
    public List<SourceView> all() {
        return em.createQuery("select s from FundSource s order by s.periodFrom desc nulls last, s.code", FundSource.class).getResultStream().map(this::view).toList();
    }

    /** Refuses {@code fund.unknownSource}. */
    public SourceView one(UUID id) {
        return view(require(id));
    }

    private SourceView view(FundSource s) {
        return new SourceView(s.id(), s.version(), s.code(), s.from(), s.to(), s.terms(), rows.balance(s.id()));
    }

    /**
     * Every source beside a request, with the reasons why it does not fit; the one agreed or wanted first, then those that fit, the
     * narrowest period first.
     *
     * @param ofPerson what a source pays for the person in that year without this request
     */
    public List<SourceOffer> offers(Expense expense, Function<UUID, Money> ofPerson) {
        return em.createQuery("select s from FundSource s", FundSource.class).getResultStream().map(s -> offer(s, expense, ofPerson))
                .sorted(Comparator.comparing((SourceOffer o) -> !o.fits()).thenComparing(o -> !o.id().equals(expense.wanted())).thenComparing(o -> require(o.id()).openEnds()).thenComparing(SourceOffer::code))
                .toList();
    }

    private SourceOffer offer(FundSource source, Expense expense, Function<UUID, Money> ofPerson) {
        Balance balance = rows.balance(source.id());
        return new SourceOffer(source.id(), source.code(), balance, expense.more(), source.terms().onInvoice(), List.copyOf(whyNot(source, expense, ofPerson, balance)));
    }

    private List<String> whyNot(FundSource source, Expense expense, Function<UUID, Money> ofPerson, Balance balance) {
        if (expense.isAgreedElsewhere(source.id())) return List.of("agreed");
        Money others = expense.agreed() == null ? ofYear(source, expense.on()) : ofYear(source, expense.on()).minus(expense.agreed().amount());
        List<String> reasons = new ArrayList<>(source.whyNot(expense, ofPerson.apply(source.id()), others));
        if (expense.more().isMoreThan(balance.left())) reasons.add("left");
        return reasons;
    }

    /** What was delivered lies within the period of the source (VGC: expenses of the year, invoice in hand; the invoice itself may come later). Refuses {@code fund.refused.invoiceOutsidePeriod}. */
    public void mustCover(UUID id, LocalDate delivered) {
        FundSource source = require(id);
        if (!source.covers(delivered)) throw new RuleViolated("fund.refused.invoiceOutsidePeriod", source.from() == null ? "…" : source.from(), source.to() == null ? "…" : source.to());
    }

    /** Promised or paid from the source for expenses of that day's year; asked only where a ceiling stands. */
    private Money ofYear(FundSource source, LocalDate expense) {
        if (source.terms().perYear() == null) return Money.ZERO;
        return new Money((BigDecimal) em.createNativeQuery("select coalesce(sum(s.committed + s.paid), 0.00) from fund_stake s join fund_intervention i on i.id = s.intervention_id"
                + " where s.source_id = :source and extract(year from i.expense_on) = :year").setParameter("source", source.id()).setParameter("year", expense.getYear()).getSingleResult());
    }

    private FundSource require(UUID id) {
        FundSource source = id == null ? null : em.find(FundSource.class, id);
        if (source == null) throw new RuleViolated("fund.unknownSource");
        return source;
    }
}
