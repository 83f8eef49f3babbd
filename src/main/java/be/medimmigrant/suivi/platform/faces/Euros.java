package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as people write them: 46,80 € in French, € 46,80 in Dutch, €46.80 in English. */
@Named("euros")
@ApplicationScoped
public class Euros {

    @Inject Language language;

    public String of(Money amount) {
        return amount == null ? "" : in(language.locale(), amount.euros());
    }

    /** For sentences in another language than the page's. */
    public static String in(Locale locale, BigDecimal amount) {
        String number = number(amount, locale);
        return switch (locale.getLanguage()) {
            case "fr" -> number + "\u00a0€";
            case "nl" -> "€\u00a0" + number;
            default -> "€" + number;
        };
    }

    private static String number(BigDecimal amount, Locale locale) {
        String spoken = locale.getLanguage();
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(spoken.equals("en") ? Locale.UK : spoken.equals("nl") ? Locale.forLanguageTag("nl-BE") : Locale.FRANCE);
        if (spoken.equals("fr")) symbols.setGroupingSeparator('\u202f');
        return new DecimalFormat("#,##0.00", symbols).format(amount);
    }
}
