package be.medimmigrant.suivi.register.web;

import java.util.ArrayList;
import java.util.List;

/** The address of a list of requests; each part may be left out. */
public record RequestsAddress(Integer year, Integer month, String means, String category, String theme, String state, String person, String find, String after) {

    public RequestsAddress after(String place) {
        return new RequestsAddress(year, month, means, category, theme, state, person, find, place);
    }

    /** Those of the list that nobody closed yet. */
    public RequestsAddress open() {
        return new RequestsAddress(year, month, means, category, theme, "open", person, find, null);
    }

    /** The list without one restriction, from its first row. */
    public RequestsAddress without(String part) {
        return switch (part) {
            case "year" -> new RequestsAddress(null, null, means, category, theme, state, person, find, null);
            case "month" -> new RequestsAddress(year, null, means, category, theme, state, person, find, null);
            case "means" -> new RequestsAddress(year, month, null, category, theme, state, person, find, null);
            case "category" -> new RequestsAddress(year, month, means, null, theme, state, person, find, null);
            case "theme" -> new RequestsAddress(year, month, means, category, null, state, person, find, null);
            case "state" -> new RequestsAddress(year, month, means, category, theme, null, person, find, null);
            case "person" -> new RequestsAddress(year, month, means, category, theme, state, null, find, null);
            case "find" -> new RequestsAddress(year, month, means, category, theme, state, person, null, null);
            default -> this;
        };
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, "year", year);
        add(parts, "month", month);
        add(parts, "means", means);
        add(parts, "category", category);
        add(parts, "theme", theme);
        add(parts, "state", state);
        add(parts, "person", person);
        add(parts, "find", find);
        add(parts, "after", after);
        return "/register/requests.xhtml" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    /** Codes, numbers and ids only: nothing here needs escaping, and what does is dropped. */
    private static void add(List<String> parts, String name, Object value) {
        if (value != null && value.toString().matches("[\\w-]+")) parts.add(name + "=" + value);
    }
}
