package be.medimmigrant.suivi.followup.shared;

import java.util.Locale;

/** Who helped to understand each other. A relative is noted, because it is second best (DOMAIN.md §8). */
public enum Interpreter {
    NONE, RELATIVE, PROFESSIONAL,
    /** An intercultural mediator, such as those of RIC Foyer. */
    MEDIATOR;

    public String code() { return name().toLowerCase(Locale.ROOT); }
}
