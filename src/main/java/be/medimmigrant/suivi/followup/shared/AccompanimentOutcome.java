package be.medimmigrant.suivi.followup.shared;

import java.util.Locale;

/** Whether it took place. */
public enum AccompanimentOutcome {
    HELD, ABSENT, POSTPONED;

    public String code() { return name().toLowerCase(Locale.ROOT); }
}
