package be.medimmigrant.suivi.followup.shared;

import java.util.Locale;

/** A lawyer we or the client know, or one whom the legal aid bureau appoints. */
public enum LawyerThrough {
    LAWYER, BAJ;

    public String code() { return name().toLowerCase(Locale.ROOT); }
}
