package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.RecordInvoice;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What the provider asks, and the part of it the fund pays. */
@Embeddable
public record Invoice(@Column(name = "invoice_number") String number, @Column(name = "invoice_on") LocalDate on, @Column(name = "invoice_amount") BigDecimal euros,
        @Column(name = "payable_amount") BigDecimal payableEuros, @Column(name = "receipt_number") String receiptNumber, @Column(name = "invoice_recorded_by") UUID recordedBy,
        @Column(name = "invoice_communication") String communication, @Column(name = "delivered_on") LocalDate deliveredOn) {

    /**
     * Refuses without number, amount and day of the invoice, and days ahead.
     *
     * @param asked the day of the expense as it was asked, where no other is said
     */
    static Invoice of(RecordInvoice said, LocalDate asked, UUID by, LocalDate today) {
        if (Words.missing(said.number())) throw new RuleViolated("fund.refused.invoiceNumber");
        if (said.amount() == null || !said.amount().isPositive()) throw new RuleViolated("fund.amountNotPositive");
        Words.notAhead(said.on(), today, "fund.refused.invoiceOn");
        if (said.deliveredOn() != null) Words.notAhead(said.deliveredOn(), today, "fund.refused.deliveredOn");
        return new Invoice(said.number().strip(), said.on(), said.amount().euros(), said.amount().euros(), Words.missing(said.receiptNumber()) ? null : said.receiptNumber().strip(), by,
                Words.missing(said.communication()) ? null : said.communication().strip(), said.deliveredOn() == null ? asked : said.deliveredOn());
    }

    /** The provider is held to what was agreed. */
    Invoice heldTo(Money agreed) {
        return new Invoice(number, on, euros, agreed.euros(), receiptNumber, recordedBy, communication, deliveredOn);
    }

    /** Said anew by another or the same; an unchanged amount stays held to what was agreed. Refuses {@code fund.refused.correctionAbove}. */
    Invoice corrected(Invoice said, Money agreed) {
        if (said.amount().equals(amount())) return said.heldTo(payable());
        if (said.amount().isMoreThan(agreed)) throw new RuleViolated("fund.refused.correctionAbove");
        return said;
    }

    public Money amount() {
        return new Money(euros);
    }

    public Money payable() {
        return new Money(payableEuros);
    }
}
