package be.medimmigrant.suivi.followup.shared;

import java.util.Locale;

/** Whether it took place; the code is the model's variable {@code accompanimentOutcome}. */
public enum AccompanimentOutcome {
    HELD, ABSENT, POSTPONED;

    public String code() { return name().toLowerCase(Locale.ROOT); }
}
