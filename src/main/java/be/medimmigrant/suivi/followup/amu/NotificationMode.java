package be.medimmigrant.suivi.followup.amu;

/** How a decision reached the client; it settles from which day the term runs (art. 53bis C. jud., DOMAIN.md §7). */
public enum NotificationMode {
    REGISTERED_LETTER, ORDINARY_LETTER, RECEIPT_SIGNED,
    /** By e-mail, by word of mouth, without a receipt: counted from the day the client learned of it, and a defect in itself. */
    OTHER;

    public String code() {
        return name().toLowerCase();
    }

    /** The law asks for a registered letter or a receipt (art. 62bis of the CPAS law). */
    public boolean isRegular() {
        return this == REGISTERED_LETTER || this == RECEIPT_SIGNED;
    }
}
