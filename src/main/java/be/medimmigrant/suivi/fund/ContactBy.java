package be.medimmigrant.suivi.fund;

import java.util.Locale;

/** Who turned to whom: only what goes out from us to a third party needs the client's mandate (DOMAIN.md §1). */
public enum ContactBy {
    US, CLIENT, PAYER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
