package be.medimmigrant.suivi.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A name in two parts, of which either may be missing; both missing is nobody's name: anonymous. */
public record PersonName(String family, String given) {

    public static final PersonName NONE = new PersonName(null, null);

    public PersonName {
        family = clean(family);
        given = clean(given);
    }

    /**
     * Reads one line as people write it: «El Amrani, Fatima», «Fatima EL-AMRANI», «el amrani fatima». Without a comma or
     * capitals the last word is taken for the given name; a single word for the family name.
     */
    public static PersonName read(String line) {
        if (line == null || line.isBlank()) return NONE;
        int comma = line.indexOf(',');
        if (comma >= 0) return new PersonName(capital(line.substring(0, comma)), capital(line.substring(comma + 1)));
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        if (words.size() == 1) return new PersonName(capital(line), null);
        List<String> shouted = words.stream().filter(PersonName::inCapitals).toList();
        if (!shouted.isEmpty() && shouted.size() < words.size()) return split(words, shouted);
        int last = words.size() - 1;
        return new PersonName(capital(String.join(" ", words.subList(0, last))), capital(words.get(last)));
    }

    public boolean isNone() {
        return family == null && given == null;
    }

    /** Family name first, as in the files on the shelf. */
    public String full() {
        return family == null ? given == null ? "" : given : given == null ? family : family + " " + given;
    }

    private static PersonName split(List<String> words, List<String> shouted) {
        List<String> rest = new ArrayList<>(words);
        rest.removeAll(shouted);
        return new PersonName(capital(String.join(" ", shouted)), capital(String.join(" ", rest)));
    }

    private static boolean inCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** Words typed all small or all capital get their capitals; «McKenzie» or «van der Meer» typed with care stay. */
    private static String capital(String text) {
        String line = text.strip();
        boolean careless = line.equals(line.toLowerCase(Locale.ROOT)) || line.equals(line.toUpperCase(Locale.ROOT));
        return careless ? Arrays.stream(line.toLowerCase(Locale.ROOT).split("(?<=[\\s’'-])")).map(PersonName::firstUp).collect(Collectors.joining()) : line;
    }

    private static String firstUp(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String clean(String part) {
        return part == null || part.isBlank() ? null : part.strip().replaceAll("\\s+", " ");
    }
}
