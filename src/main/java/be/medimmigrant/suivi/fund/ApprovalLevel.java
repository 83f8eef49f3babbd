package be.medimmigrant.suivi.fund;

import java.util.Locale;

/** How much it takes to approve, as the table {@code fund-approval-level} says. */
public enum ApprovalLevel {
    COORDINATOR, COORDINATOR_MOTIVE, TWO_APPROVERS;

    public String code() { return name().toLowerCase(Locale.ROOT); }

    public boolean needsMotive() { return this != COORDINATOR; }

    /** What the table of levels says; an exception never goes without motive. */
    static ApprovalLevel of(RuleAnswer level, RuleAnswer eligibility) {
        ApprovalLevel asked = of(level.text("level"));
        return asked == COORDINATOR && eligibility.is("exception") ? COORDINATOR_MOTIVE : asked;
    }

    /** The stricter of the two. */
    public ApprovalLevel orAbove(ApprovalLevel other) { return compareTo(other) < 0 ? other : this; }

    public static ApprovalLevel of(String code) { return valueOf(code.toUpperCase(Locale.ROOT)); }
}
