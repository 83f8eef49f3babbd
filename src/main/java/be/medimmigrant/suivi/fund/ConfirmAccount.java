package be.medimmigrant.suivi.fund;

import java.util.UUID;

/**
 * A second person looked at the payee's account.
 *
 * @param iban as it was shown
 * @param how it was verified: on the invoice, by a call to a number known before
 * @param key of the form: the same key again changes nothing
 */
public record ConfirmAccount(UUID caseId, String iban, String how, String key) {}
