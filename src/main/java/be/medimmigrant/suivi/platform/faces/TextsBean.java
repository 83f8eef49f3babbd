package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Sentences with arguments: {@code #{texts.of('register.saved', number)}}. */
@Named("texts")
@ApplicationScoped
public class TextsBean {

    @Inject Language language;

    public String of(String key, Object... args) {
        return in(language.locale(), key, List.of(args));
    }

    public String in(Locale locale, String key, List<?> args) {
        Texts texts = Texts.in(locale);
        if (!texts.containsKey(key)) return "???" + key + "???";
        String pattern = texts.getString(key);
        return args.isEmpty() ? pattern : new MessageFormat(pattern, locale).format(args.toArray());
    }
}
