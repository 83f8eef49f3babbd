package be.medimmigrant.suivi.register.web;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names nobody bears and no other test uses, so that nothing resembles them by chance. */
final class Invented {

    private static final String[] SYLLABLES = {"zol", "qum", "vex", "jaf", "kyd", "wup", "gix", "boz", "tej", "rak", "lyw", "nuq", "siv", "dap", "fom", "hez"};

    private Invented() {}

    /** «Zolqumvex» */
    static String word() {
        String word = Stream.generate(() -> SYLLABLES[ThreadLocalRandom.current().nextInt(SYLLABLES.length)]).limit(4).collect(Collectors.joining());
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }

    static String name() {
        return word().substring(0, 7) + " " + word().substring(0, 8);
    }
}
