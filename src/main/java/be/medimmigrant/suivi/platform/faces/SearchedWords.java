package be.medimmigrant.suivi.register.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words somebody searched a list for. They may be a name, so addresses and logs only carry a number that means them in this session. */
@SessionScoped
public class SearchedWords implements Serializable {

    private static final int REMEMBERED = 50;

    private final Map<String, String> words = new LinkedHashMap<>();
    private int last;

    public String keep(String typed) {
        if (typed == null || typed.isBlank()) return null;
        String number = "" + ++last;
        words.put(number, typed.strip());
        if (words.size() > REMEMBERED) words.remove(words.keySet().iterator().next());
        return number;
    }

    /** Null for a number of another session. */
    public String of(String number) {
        return number == null ? null : words.get(number);
    }
}
