package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;

/** Where a source stands, in euros. */
public record Balance(Money total, Money committed, Money paid, Money claimed, Money received) implements java.io.Serializable {

    /** What may still be promised. */
    public Money left() {
        return total.minus(committed).minus(paid);
    }
}
