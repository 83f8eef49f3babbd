package be.medimmigrant.suivi.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of those who are neither the client nor us. The consent asks about the first five one by one (DOMAIN §1), and models
 * branch on them; whoever else there is comes from the list {@code authorities} or by its own name: see {@link Whom}.
 */
public enum ThirdParty {
    CPAS, LAWYER, COMMUNE, OE, HOSPITAL,
    /** A mutual fund, Fedasil, a school: never as such, always one of them. */
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ThirdParty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The kind that an authority of the list is by itself: the Immigration Office is asked about as such. */
    static Optional<ThirdParty> ofAuthority(String authority) {
        return Stream.of(values()).filter(kind -> kind != OTHER && kind.code().equals(authority)).findFirst();
    }
}
