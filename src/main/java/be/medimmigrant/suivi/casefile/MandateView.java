package be.medimmigrant.suivi.casefile;

import java.time.LocalDate;

/**
 * @param whom null = another third party that an older word did not name: it allows nothing
 * @param given whether we may speak to them today; {@code since} the day of the last word about it, null = never asked
 */
public record MandateView(Whom whom, boolean given, LocalDate since) {

    public boolean isAsked() {
        return since != null;
    }

    public boolean isNamed() {
        return whom != null;
    }

    public ThirdParty thirdParty() {
        return whom == null ? ThirdParty.OTHER : whom.kind();
    }
}
