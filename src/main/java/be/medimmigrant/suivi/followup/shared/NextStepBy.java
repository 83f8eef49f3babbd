package be.medimmigrant.suivi.followup.shared;

import java.util.Locale;

/** Who does what comes next. */
public enum NextStepBy {
    LAWYER, US, CLIENT;

    public String code() { return name().toLowerCase(Locale.ROOT); }
}
