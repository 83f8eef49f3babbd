package be.medimmigrant.suivi.followup.shared;

import java.util.Locale;

/** What came of the referral; the code is the model's variable {@code lawyer}. */
public enum LawyerAnswer {
    CONFIRMED,
    /** Look for another one. */
    ANOTHER,
    /** The client goes on without. */
    NONE;

    public String code() { return name().toLowerCase(Locale.ROOT); }
}
