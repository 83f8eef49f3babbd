package be.medimmigrant.suivi.followup.amu;

/** What a complete notification says or shows; where one is missing the term may not have begun (DOMAIN.md §2, «After expiry»). */
public enum Mention {
    REASONS, TIME_LIMIT, COURT, COURT_ADDRESS, REGISTERED, RIGHT_ADDRESS, PROOF_OF_SENDING;

    public String code() {
        return name().toLowerCase();
    }
}
