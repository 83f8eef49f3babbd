package be.medimmigrant.suivi.person;

import be.medimmigrant.suivi.person.NameKeys.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How likely a typed text and a known name mean one person, from 0 to 100. Words are paired whatever their order; what is
 * still being typed counts as the beginning of a word; words left over lower the result.
 */
public final class NameLikeness {

    /** From here on the form asks once, on save, whether it is the same person. */
    public static final int STRONG = 92;
    /** Below this nothing is proposed. */
    public static final int WORTH_SHOWING = 60;

    private static final double WORDS_ALIKE = 0.88;
    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    private NameLikeness() {}

    private record Pair(Unit typed, Unit known, double likeness) {}

    public static int between(String typed, String known) {
        return between(NameKeys.of(typed), NameKeys.of(known));
    }

    public static int between(NameKeys typed, NameKeys known) {
        if (typed.isEmpty() || known.isEmpty()) return 0;
        double alike = 0;
        for (Pair pair : bestPairs(typed.units(), known.units())) alike += pair.likeness();
        double unsaid = Math.max(0, known.units().size() - typed.units().size());
        return (int) Math.round(100 * alike / (typed.units().size() + 0.15 * unsaid));
    }

    /** Strong needs two words that agree: a first name alone is nobody. */
    public static boolean isStrong(int likeness, String typed) {
        return likeness >= STRONG && NameKeys.of(typed).units().size() > 1;
    }

    private static List<Pair> bestPairs(List<Unit> typed, List<Unit> known) {
        List<Pair> all = new ArrayList<>();
        for (Unit one : typed) for (Unit other : known) all.add(new Pair(one, other, words(one, other)));
        all.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        List<Pair> best = new ArrayList<>();
        for (Pair pair : all) {
            boolean taken = best.stream().anyMatch(b -> b.typed() == pair.typed() || b.known() == pair.known());
            if (!taken && pair.likeness() > 0) best.add(pair);
        }
        return best;
    }

    static double words(Unit typed, Unit known) {
        double best = 0;
        boolean sameSound = !Collections.disjoint(typed.sounds(), known.sounds());
        for (String one : typed.spellings()) for (String other : known.spellings()) best = Math.max(best, spellings(one, other, sameSound));
        return best;
    }

    private static double spellings(String typed, String known, boolean sameSound) {
        if (typed.equals(known)) return 1;
        if (typed.length() > 1 && known.startsWith(typed)) return 0.9;
        double alike = SPELLING.apply(typed, known);
        if (sameSound) return 0.8 + 0.2 * alike - (startsWithOtherVowel(typed, known) ? 0.15 : 0);
        return alike >= WORDS_ALIKE ? alike * 0.95 : 0;
    }

    /** Metaphone hears every first vowel alike; Omar is not Amir. */
    private static boolean startsWithOtherVowel(String one, String other) {
        return "aeiouy".indexOf(one.charAt(0)) >= 0 && "aeiouy".indexOf(other.charAt(0)) >= 0 && one.charAt(0) != other.charAt(0);
    }
}
