package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.person.NameKeys;
import be.medimmigrant.suivi.person.PlainLetters;
import java.util.ArrayList;
import java.util.List;

/** A part of a name, marked where it agrees with what was typed. */
public record NamePiece(String text, boolean marked) {

    /** «El Bakri Samira» for «el bakri samra»: El Bakri, Sam and ra are marked. */
    public static List<NamePiece> of(String name, String typed) {
        List<String> spelled = PlainLetters.words(typed);
        List<NamePiece> pieces = new ArrayList<>();
        for (String word : name.split("(?<=[\\s-])|(?=[\\s-])")) add(pieces, word, spelled);
        return pieces;
    }

    private static void add(List<NamePiece> pieces, String word, List<String> typed) {
        String plain = PlainLetters.of(word);
        if (plain.length() != word.length() || word.isBlank() || word.equals("-")) {
            boolean whole = typed.contains(plain);
            pieces.add(new NamePiece(word, whole));
            return;
        }
        String best = typed.stream().max((a, b) -> Integer.compare(agreeing(plain, a), agreeing(plain, b))).orElse("");
        boolean sameSound = typed.stream().anyMatch(one -> !one.isEmpty() && NameKeys.soundsOf(one).stream().anyMatch(NameKeys.soundsOf(plain)::contains));
        int head = head(plain, best);
        int tail = Math.min(tail(plain, best), plain.length() - head);
        if (head < 2 && !sameSound && head < plain.length()) {
            pieces.add(new NamePiece(word, false));
            return;
        }
        if (tail < 2) tail = 0;
        if (head > 0) pieces.add(new NamePiece(word.substring(0, head), true));
        if (plain.length() - tail > head) pieces.add(new NamePiece(word.substring(head, plain.length() - tail), false));
        if (tail > 0) pieces.add(new NamePiece(word.substring(word.length() - tail), true));
    }

    private static int agreeing(String one, String other) {
        return head(one, other) + tail(one, other);
    }

    private static int head(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) at++;
        return at;
    }

    private static int tail(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) at++;
        return at;
    }
}
