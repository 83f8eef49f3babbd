package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;

/** What counts as said, and as having happened, in every step of a request. */
final class Words {

    private static final int SHORTEST = 3;

    private Words() {}

    /** A number alone is enough, a word of one or two letters is not. */
    static boolean missing(String said) {
        return said == null || said.strip().length() < SHORTEST && !said.strip().matches("\\d+");
    }

    static void notAhead(LocalDate day, LocalDate today, String refusal) {
        if (day == null || day.isAfter(today)) throw new RuleViolated(refusal);
    }
}
