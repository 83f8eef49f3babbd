package be.medimmigrant.suivi.fund;

import java.util.Locale;

/** Who could pay instead of the fund (DOMAIN.md §5). */
public enum Payer {
    CPAS, FEDASIL, MUTUAL_FUND, HOSPITAL_SOCIAL_SERVICE, GUARANTOR, INSURANCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
