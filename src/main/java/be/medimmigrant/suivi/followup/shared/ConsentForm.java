package be.medimmigrant.suivi.followup.shared;

import java.util.Locale;

/** How consent was given; oral consent is noted by us, a written one is a document of the case. */
public enum ConsentForm {
    ORAL, WRITTEN;

    public String code() { return name().toLowerCase(Locale.ROOT); }
}
