package be.medimmigrant.suivi.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euros with exactly two decimals; never more precise, never a double. */
public record Money(BigDecimal euros) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Refuses ({@code shared.money.decimals}) what has a part of a cent. */
    public Money {
        if (euros == null) throw new RuleViolated("shared.money.missing");
        try {
            euros = euros.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException partOfACent) {
            throw new RuleViolated("shared.money.decimals");
        }
    }

    public static Money of(String euros) {
        return new Money(new BigDecimal(euros));
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros));
    }

    public Money negated() {
        return new Money(euros.negate());
    }

    public boolean isPositive() {
        return euros.signum() > 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }

    @Override
    public String toString() {
        return euros.toPlainString();
    }
}
