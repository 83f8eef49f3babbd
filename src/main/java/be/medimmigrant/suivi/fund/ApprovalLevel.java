package be.medimmigrant.suivi.fund;

import java.util.Locale;

/** How much it takes to approve, as the table {@code fund-approval-level} says. */
public enum ApprovalLevel {
    COORDINATOR, COORDINATOR_MOTIVE, TWO_APPROVERS;

    public String code() { return name().toLowerCase(Locale.ROOT); }

    public boolean needsMotive() { return this != COORDINATOR; }

    public static ApprovalLevel of(String code) { return valueOf(code.toUpperCase(Locale.ROOT)); }
}
