package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.Expense;
import be.medimmigrant.suivi.fund.SourceTerms;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who pays: a grant or gift with its period. Its money is a budget row that only the ledger moves. */
@Entity
@Table(name = "fund_source")
public class FundSource {

    @Id private UUID id;
    @Version private int version;
    private String code;
    @Column(name = "period_from") private LocalDate periodFrom;
    @Column(name = "period_to") private LocalDate periodTo;

    @JdbcTypeCode(SqlTypes.ARRAY) private List<String> reasons = List.of();
    @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "expense_types") private List<String> expenseTypes = List.of();
    @Column(name = "on_invoice") private boolean onInvoice;
    @Column(name = "per_intervention") private BigDecimal perIntervention;
    @Column(name = "per_person") private BigDecimal perPerson;
    @Column(name = "per_year") private BigDecimal perYear;
    private String modality;

    protected FundSource() {}

    /** @param from first day an expense may lie on, null = open; {@code to} the last one, null = open */
    public static FundSource open(UUID id, String code, LocalDate from, LocalDate to) {
        FundSource source = new FundSource();
        source.id = id;
        source.code = code;
        source.counts(from, to);
        return source;
    }

    public UUID id() { return id; }

    public int version() { return version; }

    public String code() { return code; }

    /** May an expense of that day be paid from it? (VGC: expenses of the year only, 2018 report.) */
    public boolean covers(LocalDate expense) {
        return (periodFrom == null || !expense.isBefore(periodFrom)) && (periodTo == null || !expense.isAfter(periodTo));
    }

    /** Refuses {@code fund.periodEndsBeforeItBegins}. */
    public void counts(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) throw new RuleViolated("fund.periodEndsBeforeItBegins");
        periodFrom = from;
        periodTo = to;
    }

    /** Refuses a ceiling of zero or less ({@code fund.amountNotPositive}). */
    public void agree(SourceTerms terms) {
        reasons = List.copyOf(terms.reasons());
        expenseTypes = List.copyOf(terms.expenseTypes());
        onInvoice = terms.onInvoice();
        perIntervention = ceiling(terms.perIntervention());
        perPerson = ceiling(terms.perPerson());
        perYear = ceiling(terms.perYear());
        modality = terms.modality();
    }

    public SourceTerms terms() {
        return new SourceTerms(List.copyOf(reasons), List.copyOf(expenseTypes), onInvoice, money(perIntervention), money(perPerson), money(perYear), modality);
    }

    /**
     * Why it cannot pay this: period, reason, expense, ceiling, person, year; empty when it can. Whether enough is left is the ledger's.
     *
     * @param ofPerson what it pays for the person in that year already, {@code ofYear} for everybody; both without this expense
     */
    public List<String> whyNot(Expense expense, Money ofPerson, Money ofYear) {
        Money amount = expense.amount();
        List<String> why = new ArrayList<>();
        if (!covers(expense.on())) why.add("period");
        if (!reasons.isEmpty() && !reasons.contains(expense.reason())) why.add("reason");
        if (!expenseTypes.isEmpty() && !expenseTypes.contains(expense.type())) why.add("expense");
        if (perIntervention != null && amount.isMoreThan(new Money(perIntervention))) why.add("ceiling");
        if (perPerson != null && ofPerson.plus(amount).isMoreThan(new Money(perPerson))) why.add("person");
        if (perYear != null && ofYear.plus(amount).isMoreThan(new Money(perYear))) why.add("year");
        return why;
    }

    public LocalDate from() { return periodFrom; }

    public LocalDate to() { return periodTo; }

    /** 0 for a closed period, up to 2 for none: what expires is spent first. */
    public int openEnds() {
        return (periodFrom == null ? 1 : 0) + (periodTo == null ? 1 : 0);
    }

    private static BigDecimal ceiling(Money amount) {
        if (amount != null && !amount.isPositive()) throw new RuleViolated("fund.amountNotPositive");
        return amount == null ? null : amount.euros();
    }

    private static Money money(BigDecimal euros) {
        return euros == null ? null : new Money(euros);
    }
}
