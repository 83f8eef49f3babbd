package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
import java.util.Locale;

/** Who could pay instead of the fund (DOMAIN.md §5), and as which third party the client's mandate names them. */
public enum Payer {
    CPAS(ThirdParty.CPAS, null), FEDASIL(ThirdParty.OTHER, "fedasil"), MUTUAL_FUND(ThirdParty.OTHER, "mutuality"), HOSPITAL_SOCIAL_SERVICE(ThirdParty.HOSPITAL, null),
    /** Somebody in particular: a mandate names them. */
    GUARANTOR(ThirdParty.OTHER, null), INSURANCE(ThirdParty.OTHER, null);

    private final ThirdParty kind;
    private final String authority;

    Payer(ThirdParty kind, String authority) {
        this.kind = kind;
        this.authority = authority;
    }

    public static Payer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it takes a name to say which one. */
    public boolean isNamed() {
        return kind == ThirdParty.OTHER && authority == null;
    }

    /** Refused as {@code casefile.whichMissing} where {@link #isNamed} and there is no name; elsewhere the name says nothing. */
    public Whom whom(String name) {
        return new Whom(kind, authority, isNamed() ? name : null);
    }
}
