package be.medimmigrant.suivi.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name as the search sees it: one unit per real word, each with its spellings. An article or a particle belongs to the
 * word it precedes, so that «El Amrani», «Elamrani» and «Amrani» meet, and «Ben Ali» and «Benali».
 */
public record NameKeys(List<Unit> units) {

    private static final Set<String> PARTICLES = Set.of("el", "al", "ul", "ben", "bin", "ibn", "bint", "bent", "bou", "abou", "abu", "abd", "abdel", "abdul",
            "abdoul", "ould", "ait", "oulad", "van", "von", "de", "den", "der", "da", "do", "dos", "di", "du", "la", "le", "les", "the");

    /** One word of a name and the ways to write it; the first is the word itself. */
    public record Unit(List<String> spellings) {

        public String word() {
            return spellings.get(0);
        }

        public Set<String> sounds() {
            Set<String> sounds = new LinkedHashSet<>();
            spellings.forEach(spelling -> sounds.addAll(NameSound.of(spelling)));
            return sounds;
        }
    }

    public static NameKeys of(String text) {
        List<Unit> units = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        List<String> words = PlainLetters.words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (PARTICLES.contains(word) && i < words.size() - 1) before.append(word);
            else {
                units.add(unit(before.toString(), word));
                before.setLength(0);
            }
        }
        return new NameKeys(List.copyOf(units));
    }

    /** The edition of the sounds, see {@link NameSound}. */
    public static int edition() {
        return NameSound.EDITION;
    }

    /** How one spelling sounds: a few codes. */
    public static Set<String> soundsOf(String word) {
        return NameSound.of(word);
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }

    private static Unit unit(String particles, String word) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(word);
        if (!particles.isEmpty()) spellings.add(particles + word);
        boolean gluedArticle = (word.startsWith("el") || word.startsWith("al")) && word.length() >= 6;
        if (particles.isEmpty() && gluedArticle) spellings.add(word.substring(2));
        return new Unit(List.copyOf(spellings));
    }
}
