package be.medimmigrant.suivi.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text for searching: small letters without accents. Letters that Unicode does not take apart (ł, ı, ø …) are listed here. */
public final class PlainLetters {

    private static final Map<String, String> WHOLE = Map.ofEntries(Map.entry("ł", "l"), Map.entry("ı", "i"), Map.entry("ø", "o"), Map.entry("đ", "d"),
            Map.entry("ð", "d"), Map.entry("ħ", "h"), Map.entry("ß", "ss"), Map.entry("æ", "ae"), Map.entry("œ", "oe"), Map.entry("þ", "th"), Map.entry("ə", "e"));

    private PlainLetters() {}

    public static String of(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : WHOLE.entrySet()) plain = plain.replace(letter.getKey(), letter.getValue());
        return plain;
    }

    /** The words of a text; an apostrophe does not part one («N’Diaye» is one word), a hyphen does. */
    public static List<String> words(String text) {
        String plain = of(text).replaceAll("['’ʼ‘`´]", "").replaceAll("[^\\p{L}\\d]+", " ").strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }
}
