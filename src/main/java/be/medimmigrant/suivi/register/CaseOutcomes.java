package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.util.Optional;
import java.util.function.Supplier;

/** The outcomes of a request that are said by opening a case: without it the year would count cases that nobody follows. */
public final class CaseOutcomes {

    /** The outcome that opens a followed case. */
    public static final String FOLLOW_UP = "case_opened";
    /** The outcome that opens a case of the medical fund, and that case's kind. */
    public static final String FUND = "fund_requested";
    public static final String FUND_CASE = "medical_fund";

    private CaseOutcomes() {}

    public static boolean opensCase(String outcome) {
        return FOLLOW_UP.equals(outcome) || FUND.equals(outcome);
    }

    /** The kind of case an outcome opens, or null; {@code chosen} where the outcome leaves the choice. */
    public static String opens(String outcome, String chosen) {
        return FOLLOW_UP.equals(outcome) ? chosen : FUND.equals(outcome) ? FUND_CASE : null;
    }

    /** The outcome that is true of a request once a case of that kind was opened from it. */
    public static String saidBy(String kind) {
        return FUND_CASE.equals(kind) ? FUND : FOLLOW_UP;
    }

    /**
     * Refuses {@code register.outcomeWithoutCase}, {@code register.outcomeOfAnotherCase}.
     *
     * @param opened the kind of the case the request led to; asked only for an outcome that opens one
     */
    public static void mustHaveItsCase(String outcome, Supplier<Optional<String>> opened) {
        if (!opensCase(outcome)) return;
        String kind = opened.get().orElseThrow(() -> new RuleViolated("register.outcomeWithoutCase"));
        if (!saidBy(kind).equals(outcome)) throw new RuleViolated("register.outcomeOfAnotherCase");
    }
}
