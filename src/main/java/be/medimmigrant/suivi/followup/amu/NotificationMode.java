package be.medimmigrant.suivi.followup.amu;

/** How a decision reached the client; it settles from which day the term runs (art. 53bis C. jud., DOMAIN.md §7). */
public enum NotificationMode {
    REGISTERED_LETTER, ORDINARY_LETTER, RECEIPT_SIGNED,
    /** In person; who refuses to accept it was handed it (DOMAIN.md §7). */
    HANDED_OVER,
    /** By e-mail, by word of mouth, without a receipt: counted from the day the client learned of it, and a defect in itself. */
    OTHER;

    public String code() {
        return name().toLowerCase();
    }
}
