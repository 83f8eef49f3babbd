package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.platform.faces.Language;
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
        return amount == null ? "" : of(amount.euros());
    }

    public String of(BigDecimal amount) {
        if (amount == null) return "";
        Locale locale = language.locale();
        String number = number(amount, locale);
        return switch (locale.getLanguage()) {
            case "fr" -> number + "\u00a0€";
            case "nl" -> "€\u00a0" + number;
            default -> "€" + number;
        };
    }

    /** From the plain text that a text's argument carries. */
    public String written(String plain) {
        return plain == null || plain.isBlank() ? "" : of(new BigDecimal(plain));
    }

    static String number(BigDecimal amount, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale.getLanguage().equals("en") ? Locale.UK : locale.getLanguage().equals("nl") ? Locale.forLanguageTag("nl-BE") : Locale.FRANCE);
        if (locale.getLanguage().equals("fr")) symbols.setGroupingSeparator('\u202f');
        return new DecimalFormat("#,##0.00", symbols).format(amount);
    }
}
