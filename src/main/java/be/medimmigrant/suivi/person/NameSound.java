package be.medimmigrant.suivi.person;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How a word sounds, whoever wrote it down: the French, Dutch, English and Turkish ways to write one Arabic or Slavic name
 * are first brought together, then Double Metaphone keeps the consonants.
 */
final class NameSound {

    private static final String[][] SPELLINGS = {{"tch|tsch|cz", "c"}, {"sch|sh|ch|sz", "s"}, {"dj|dzj|dz|gi(?=[aou])", "j"}, {"kh|gh|q", "k"}, {"ck", "k"},
            {"ou|oo|oe|uu", "u"}, {"ph", "f"}, {"th|dh", "t"}, {"w", "v"}, {"y|ij|ee|ie", "i"}, {"c(?=[aouklrt])", "k"}, {"(.)\\1+", "$1"}};

    private NameSound() {}

    /** One or two codes; the word itself where no Latin letter gives a sound. */
    static Set<String> of(String word) {
        String spelled = word;
        for (String[] rule : SPELLINGS) spelled = spelled.replaceAll(rule[0], rule[1]);
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(8);
        Set<String> codes = new LinkedHashSet<>();
        codes.add(metaphone.doubleMetaphone(spelled, false));
        codes.add(metaphone.doubleMetaphone(spelled, true));
        codes.removeIf(code -> code == null || code.isEmpty());
        if (codes.isEmpty()) codes.add(word);
        return codes;
    }
}
