package be.medimmigrant.suivi.fund.bank;

import be.medimmigrant.suivi.shared.Money;

/**
 * One transfer of a file.
 *
 * @param reference ours, at most 35 signs, comes back in the confirmation
 * @param communication for the payee; a structured one is recognised
 */
public record Transfer(String reference, String payee, String iban, Money amount, String communication) {

    /** A cut reference would come back as a stranger's. */
    public Transfer {
        if (!reference.matches("[A-Za-z0-9-]{1,35}")) throw new IllegalArgumentException("No reference of a transfer: " + reference);
    }
}
