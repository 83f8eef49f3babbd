package be.medimmigrant.suivi.fund;

import java.time.LocalDate;

/**
 * A third party that was asked whether it pays.
 *
 * @param by who turned to whom
 * @param name which one, where {@link Payer#isNamed} and the contact is ours
 * @param on that day, not in the future; null = today
 * @param mandated the client allows this contact of ours: recorded as their mandate for this third party, from that day on, where none was in force
 */
public record AskedPayer(Payer payer, ContactBy by, String name, LocalDate on, boolean mandated) {

    /** Asked by us, as the client allows on the spot. */
    public static AskedPayer byUs(Payer payer, LocalDate on) {
        return new AskedPayer(payer, ContactBy.US, null, on, true);
    }
}
