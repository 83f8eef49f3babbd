package be.medimmigrant.suivi.followup.shared;

import java.util.Locale;

/** A lawyer we or the client know, or one whom the legal aid bureau appoints. */
public enum LawyerThrough {
    LAWYER, BAJ,
    /** The client files without one. */
    NONE;

    public String code() { return name().toLowerCase(Locale.ROOT); }
}
