package be.medimmigrant.suivi.register.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Words no register knows and that resemble none of those made before in a run: each begins with two syllables of its own, and
 * a search that forgives spelling takes words for alike that begin alike.
 */
final class Invented {

    private static final List<String> SYLLABLES = List.of("zol", "qum", "vex", "jaf", "kyd", "wup", "gix", "boz", "tej", "rak", "lyw", "nuq", "siv", "dap", "fom", "hez");
    /** What other tests of the register begin their names with. */
    private static final Set<String> TAKEN = Set.of("zolqum", "wupgix", "jafkyd", "bozgix", "wuplyw", "zollyw");
    private static final AtomicInteger MADE = new AtomicInteger();

    private Invented() {}

    /** «Zolvexqumnuq» */
    static String word() {
        String beginning = beginning();
        String word = beginning + syllable() + syllable();
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }

    static String name() {
        return word().substring(0, 7) + " " + word().substring(0, 8);
    }

    /** One pair of syllables after the other, so that two that follow differ in both. */
    private static String beginning() {
        int all = SYLLABLES.size();
        int next = MADE.getAndIncrement();
        if (next >= all * all) throw new IllegalStateException("All pairs of syllables are used");
        String pair = SYLLABLES.get(next % all) + SYLLABLES.get((next + next / all + 1) % all);
        return TAKEN.contains(pair) ? beginning() : pair;
    }

    private static String syllable() {
        return SYLLABLES.get(ThreadLocalRandom.current().nextInt(SYLLABLES.size()));
    }
}
