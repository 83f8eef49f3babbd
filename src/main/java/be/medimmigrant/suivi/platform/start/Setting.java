package be.medimmigrant.suivi.platform.start;

import java.util.Locale;
import java.util.Optional;

/** What whoever runs the server has said: a system property, otherwise the environment variable of the same name. */
public final class Setting {

    private Setting() {}

    /** @param property such as {@code suivi.fund.iban}, in the environment {@code SUIVI_FUND_IBAN}; blank is not said */
    public static Optional<String> of(String property) {
        return said(System.getProperty(property)).or(() -> said(System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    private static Optional<String> said(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
