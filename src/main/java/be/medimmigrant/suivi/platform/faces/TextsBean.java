package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sentences with arguments: {@code #{texts.of('register.saved', number)}}. Amounts, dates and months are written out in the page's language; {@code text:<key>} is another text. */
@Named("texts")
@ApplicationScoped
public class TextsBean {

    @Inject Language language;

    public String of(String key, Object... args) {
        return in(language.locale(), key, Arrays.asList(args));
    }

    public String in(Locale locale, String key, List<?> args) {
        Texts texts = Texts.in(locale);
        if (!texts.containsKey(key)) return "???" + key + "???";
        String pattern = texts.getString(key);
        if (args.isEmpty()) return pattern;
        return new MessageFormat(pattern, locale).format(args.stream().map(arg -> written(arg, locale)).toArray());
    }

    private Object written(Object arg, Locale locale) {
        if (arg instanceof String key && key.startsWith("text:") && Texts.in(locale).containsKey(key.substring(5))) return Texts.in(locale).getString(key.substring(5));
        if (arg instanceof Sentence sentence) return in(locale, sentence.key(), sentence.args());
        if (arg instanceof Money amount) return Euros.in(locale, amount.euros());
        if (arg instanceof LocalDate date) return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
        if (arg instanceof Month month) return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return arg;
    }
}
