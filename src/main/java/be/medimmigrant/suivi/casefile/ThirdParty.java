package be.medimmigrant.suivi.casefile;

import java.util.Locale;

/** Those who are neither the client nor us. Each needs its own mandate before we speak to them about a case. */
public enum ThirdParty {
    CPAS, LAWYER, COMMUNE, OE, HOSPITAL,
    /** A mutual fund, a court's registry, a school: named in the mandate's document. */
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ThirdParty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
