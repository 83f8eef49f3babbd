package be.medimmigrant.suivi.fund;

import java.util.Locale;

/** Why the fund does not pay; it feeds the report and the words for the person. */
public enum RefusalReason {
    NOT_ELIGIBLE, NO_BUDGET, OTHER_PAYER_EXISTS, NOT_MEDICAL, EVIDENCE_MISSING;

    public String code() { return name().toLowerCase(Locale.ROOT); }

    /** What the request ends with, a code of {@code fund_outcomes}. */
    public String outcome() { return this == NO_BUDGET ? "refused_no_budget" : "refused_not_eligible"; }
}
