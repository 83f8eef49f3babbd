package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the fund is asked to pay, why, and what is in hand (DOMAIN.md §5, eligibility). Exactly one reason; never a diagnosis. */
@Embeddable
public record Need(@Column(name = "reason") String reason, @Column(name = "expense_type") String expenseType, @Column(name = "partner") String partner, @Column(name = "what") String what,
        @Column(name = "estimate") BigDecimal euros, @Column(name = "expense_on") LocalDate expenseOn, @Column(name = "urgent") boolean urgent,
        @Column(name = "prescription") boolean prescription, @Column(name = "quote") boolean quote, @Column(name = "comfort") boolean comfort,
        @Column(name = "brussels_link") boolean brusselsLink, @Column(name = "amu_advice_on") LocalDate amuAdviceOn,
        @Column(name = "amu_appointment_on") LocalDate amuAppointmentOn, @Column(name = "source_asked_id") UUID sourceAskedId) {

    /** Refuses without exactly one reason, without kind of expense, without saying what, without an amount, and without the day of the expense. */
    static Need of(RecordRequest asked) {
        if (Words.missing(asked.reason())) throw new RuleViolated("fund.refused.reason");
        if (asked.expenseType() == null) throw new RuleViolated("fund.refused.expenseType");
        if (Words.missing(asked.what())) throw new RuleViolated("fund.refused.what");
        if (asked.estimate() == null) throw new RuleViolated("fund.refused.estimateMissing");
        if (!asked.estimate().isPositive()) throw new RuleViolated("fund.amountNotPositive");
        if (asked.expenseOn() == null) throw new RuleViolated("fund.refused.expenseOn");
        return said(asked);
    }

    /** As far as it is typed; empty as long as the rules cannot be asked. */
    public static Optional<Need> sketch(RecordRequest typed) {
        boolean whole = !Words.missing(typed.reason()) && !Words.missing(typed.expenseType()) && typed.estimate() != null && typed.estimate().isPositive() && typed.expenseOn() != null;
        return whole ? Optional.of(said(typed)) : Optional.empty();
    }

    private static Need said(RecordRequest asked) {
        UUID source = asked.source() == null || asked.source().isBlank() ? null : UUID.fromString(asked.source());
        return new Need(asked.reason(), asked.expenseType(), asked.partner(), asked.what() == null ? "" : asked.what().strip(), asked.estimate().euros(), asked.expenseOn(), asked.urgent(), asked.evidence().prescription(),
                asked.evidence().quote(), asked.evidence().comfort(), asked.evidence().brusselsLink(), asked.amuAdviceOn(), asked.amuAppointmentOn(), source);
    }

    /** The prescription came with the invoice. */
    Need prescribed() {
        return new Need(reason, expenseType, partner, what, euros, expenseOn, urgent, true, quote, comfort, brusselsLink, amuAdviceOn, amuAppointmentOn, sourceAskedId);
    }

    public Money estimate() {
        return new Money(euros);
    }
}
