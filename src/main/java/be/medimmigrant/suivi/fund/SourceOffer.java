package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A source beside a request: where it stands, and why it does not fit (text keys; empty = it fits).
 *
 * @param thisRequest what the request would take
 */
public record SourceOffer(UUID id, String code, Balance balance, Money thisRequest, boolean onInvoice, List<String> whyNot) {

    public boolean fits() { return whyNot.isEmpty(); }

    public Money leftAfter() { return balance.left().minus(thisRequest); }

    /** Shares of the total in percent, for the bar: spent, committed, this request. */
    public String spentWidth() { return percent(balance.paid()) + "%"; }

    public String committedWidth() { return percent(balance.committed()) + "%"; }

    public String committedFrom() { return percent(balance.paid()) + "%"; }

    public String thisWidth() { return percent(thisRequest) + "%"; }

    public String thisFrom() { return percent(balance.paid().plus(balance.committed())) + "%"; }

    /** What is promised or spent with this request, of the total. */
    public BigDecimal used() { return percent(balance.paid().plus(balance.committed()).plus(thisRequest)); }

    private BigDecimal percent(Money part) {
        if (!balance.total().isPositive()) return BigDecimal.ZERO;
        return part.euros().multiply(BigDecimal.valueOf(100)).divide(balance.total().euros(), 2, java.math.RoundingMode.DOWN);
    }
}
