package be.medimmigrant.suivi.fund.bank;

import java.text.Normalizer;
import java.util.Map;

/** Words as a bank's file may carry them: letters without accents, few signs. Only the file is changed, never what we keep. */
public final class BankText {

    private static final Map<String, String> LETTERS = Map.of("œ", "oe", "Œ", "OE", "æ", "ae", "Æ", "AE", "ß", "ss", "ø", "o", "Ø", "O", "ł", "l", "’", "'");

    private BankText() {}

    public static String plain(String words) {
        String text = words;
        for (var letter : LETTERS.entrySet()) text = text.replace(letter.getKey(), letter.getValue());
        text = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("&", "+");
        return text.replaceAll("[^a-zA-Z0-9/\\-?:().,'+ ]", " ").replaceAll("\\s+", " ").strip();
    }

    public static String plain(String words, int longest) {
        String text = plain(words);
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }
}
