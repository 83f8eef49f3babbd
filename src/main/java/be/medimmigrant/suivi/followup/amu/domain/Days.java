package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;

/** Checks of one day against another and against today; each refusal has its own sentence. */
final class Days {

    private Days() {}

    /** Something that happened: known, and not after today. */
    static LocalDate happened(LocalDate day, LocalDate today, String what) {
        return notAhead(known(day, what), today, what);
    }

    static LocalDate notAhead(LocalDate day, LocalDate today, String what) {
        if (day != null && day.isAfter(today)) throw new RuleViolated("followup.amu.refused." + what + ".future");
        return day;
    }

    static LocalDate known(LocalDate day, String what) {
        if (day == null) throw new RuleViolated("followup.amu.refused." + what + ".missing");
        return day;
    }

    /** @param refusal the end of the sentence's key, such as {@code presentedBeforePosted} */
    static void inOrder(LocalDate earlier, LocalDate later, String refusal) {
        if (earlier != null && later != null && later.isBefore(earlier)) throw new RuleViolated("followup.amu.refused." + refusal);
    }

    static <T> T chosen(T value, String what) {
        if (value == null) throw new RuleViolated("followup.amu.refused." + what + ".missing");
        return value;
    }
}
