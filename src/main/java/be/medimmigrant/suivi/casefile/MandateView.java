package be.medimmigrant.suivi.casefile;

import java.time.LocalDate;

/** @param given whether we may speak to them today; {@code since} the day of the last word about it, null = never asked */
public record MandateView(ThirdParty thirdParty, boolean given, LocalDate since) {

    public boolean isAsked() {
        return since != null;
    }
}
