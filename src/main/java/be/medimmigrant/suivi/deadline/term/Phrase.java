package be.medimmigrant.suivi.deadline.term;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence kept as key and arguments and put into words in the reader's language. Arguments are typed as in the
 * timeline: {@code date:2026-12-16}, {@code code:deadline_rules/oqt_term}, a bare number or word.
 */
public record Phrase(String key, List<String> args) implements Serializable {

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, Arrays.stream(args).map(Phrase::typed).toList());
    }

    private static String typed(Object arg) {
        return arg instanceof LocalDate day ? "date:" + day : String.valueOf(arg);
    }
}
