package be.medimmigrant.suivi.person;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How a word sounds, whoever wrote it down: the French, Dutch, English and Turkish ways to write one Arabic or Slavic name
 * are first brought together, then Double Metaphone keeps the consonants. Two letters are read twice, since French and Dutch
 * mean different sounds by them: «Jamila» and «Rachid» by a Fleming are «Yamila» and «Rakhid».
 */
final class NameSound {

    /** To be raised with every change of what a word sounds like: the keys in the database are then computed anew at the next start. */
    static final int EDITION = 2;

    private static final String[][] SPELLINGS = {{"tsj|tsch|tsh|tch|cz", "C"}, {"dzj|dsj|dzh|dj|dz|gi(?=[aou])", "j"}, {"sch|sj|sh|ch|sz", "s"}, {"kh|gh|q", "k"},
            {"ck", "k"}, {"ou|oo|oe|uu", "u"}, {"ph", "f"}, {"th|dh", "t"}, {"w", "v"}, {"y|ij|ee|ie", "i"}, {"c(?=[aouklrt])", "k"}, {"(.)\\1+", "$1"}, {"C", "tch"}};
    private static final String BARE_J = "(?<![dtszi])j";
    private static final String BARE_CH = "(?<![tsc])ch";

    private NameSound() {}

    /** A few codes; the word itself where no Latin letter gives a sound. */
    static Set<String> of(String word) {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(8);
        Set<String> codes = new LinkedHashSet<>();
        for (String reading : readings(word)) {
            String spelled = reading;
            for (String[] rule : SPELLINGS) spelled = spelled.replaceAll(rule[0], rule[1]);
            codes.add(metaphone.doubleMetaphone(spelled, false));
            codes.add(metaphone.doubleMetaphone(spelled, true));
        }
        codes.removeIf(code -> code == null || code.isEmpty());
        if (codes.isEmpty()) codes.add(word);
        return codes;
    }

    /** As a Walloon and as a Fleming read it; «Achmed» is «Ahmed», «Christine» stays «Kristine». */
    private static Set<String> readings(String word) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(word);
        readings.add(word.replaceAll(BARE_J, "y"));
        for (String reading : Set.copyOf(readings))
            readings.add(reading.replaceAll(BARE_CH + "(?=[bdfgkmnpstvwz])", "h").replaceAll(BARE_CH, "kh"));
        return readings;
    }
}
