package be.medimmigrant.suivi.inbox.web;

import be.medimmigrant.suivi.inbox.InboxFilter;
import be.medimmigrant.suivi.inbox.InboxList;
import be.medimmigrant.suivi.inbox.When;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Which list, narrowed how, from which row on: it stands in the URL, so that a view can be gone back to. The words typed into the
 * filter may be a name: of them the URL has a number only (see {@code SearchedWords}), and they stay in the session.
 *
 * @param find the number of {@code text}
 */
public record Place(InboxList list, When when, UUID who, String find, String text, String after) implements Serializable {

    static final String PAGE = "/inbox/inbox.xhtml";
    static final Place HOME = new Place(InboxList.MINE, null, null, null, null, null);

    /** Who is waited for has no day to be done by: there nothing is late, and no word says so. */
    public Place {
        if (list == InboxList.WAITING) when = null;
        if (text == null) find = null;
    }

    Place with(InboxList other) { return new Place(other, null, other == InboxList.MINE || other == InboxList.TO_TAKE ? null : who, find, text, null); }

    Place with(When other) { return new Place(list, other, who, find, text, null); }

    Place with(UUID other) { return new Place(list, when, other, find, text, null); }

    Place withText(String number, String other) { return new Place(list, when, who, number, other == null || other.isBlank() ? null : other.strip(), null); }

    Place after(String key) { return new Place(list, when, who, find, text, key); }

    Place unfiltered() { return new Place(list, null, null, null, null, null); }

    boolean isFiltered() { return when != null || who != null || text != null; }

    InboxFilter filter() { return new InboxFilter(when, who, text); }

    /** The path and query of this place. */
    String url() {
        StringBuilder query = new StringBuilder();
        add(query, "list", list == InboxList.MINE ? null : list.name().toLowerCase());
        add(query, "when", when == null ? null : when.name().toLowerCase());
        add(query, "who", who);
        add(query, "find", find);
        add(query, "after", after);
        return PAGE + query;
    }

    private static void add(StringBuilder query, String name, Object value) {
        if (value != null) query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    /** A word of the URL as one of the known values; anything else is as if it were not there. */
    static <E extends Enum<E>> E known(Class<E> type, String word) {
        return word == null ? null : Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equalsIgnoreCase(word)).findFirst().orElse(null);
    }
}
