package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.RuleText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A version of a rule as pages show it, beside what the release delivers; null dates are open. */
public record RuleVersionView(UUID id, int seenVersion, RuleText text, LocalDate validFrom, LocalDate validTo, RuleText delivered)
        implements Serializable {

    /** The last version says something else than what is delivered; that an earlier one does is history. */
    public boolean isDeparting() {
        return validTo == null && !text.equals(delivered);
    }

    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
