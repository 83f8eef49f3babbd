package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words somebody searched a list for. They may be a name, so addresses and logs only carry a number that means them in this session. */
@SessionScoped
public class SearchedWords implements Serializable {

    private static final int REMEMBERED = 200;

    private final Map<String, String> words = new LinkedHashMap<>();
    private int last;

    /** The same words keep their number. */
    public String keep(String typed) {
        if (typed == null || typed.isBlank()) return null;
        String said = typed.strip();
        for (Map.Entry<String, String> known : words.entrySet()) if (known.getValue().equals(said)) return known.getKey();
        String number = "" + ++last;
        words.put(number, said);
        if (words.size() > REMEMBERED) words.remove(words.keySet().iterator().next());
        return number;
    }

    /** Null for a number of another session. */
    public String of(String number) {
        return number == null ? null : words.get(number);
    }
}
