package be.medimmigrant.suivi.register;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the form for who calls: {@code r/<id>} a known requester, {@code o/<list>/<code>} an organisation,
 * {@code c/<category>} somebody of a category, {@code p/<id>} a person of the register; after a bar, words that were added
 * («service social», a name, a number). Anything else is words not understood yet.
 */
public record CallerCode(Kind kind, String list, String code, String words) {

    public enum Kind { REQUESTER, ORGANISATION, CATEGORY, PERSON, WORDS }

    private static final Pattern CODE = Pattern.compile("([rcp])/([0-9a-z_-]+)(?:\\|(.*))?|o/([a-z0-9_]+)/([a-z0-9_]+)(?:\\|(.*))?", Pattern.DOTALL);

    public static CallerCode read(String value) {
        if (value == null || value.isBlank()) return new CallerCode(Kind.WORDS, null, null, null);
        Matcher code = CODE.matcher(value);
        if (!code.matches()) return new CallerCode(Kind.WORDS, null, null, value.strip());
        if (code.group(4) != null) return new CallerCode(Kind.ORGANISATION, code.group(4), code.group(5), words(code.group(6)));
        Kind kind = switch (code.group(1)) {
            case "r" -> Kind.REQUESTER;
            case "c" -> Kind.CATEGORY;
            default -> Kind.PERSON;
        };
        return new CallerCode(kind, null, code.group(2), words(code.group(3)));
    }

    public static CallerCode requester(UUID id) {
        return new CallerCode(Kind.REQUESTER, null, id.toString(), null);
    }

    public static CallerCode organisation(String list, String code) {
        return new CallerCode(Kind.ORGANISATION, list, code, null);
    }

    public static CallerCode category(String category, String words) {
        return new CallerCode(Kind.CATEGORY, null, category, words(words));
    }

    public static CallerCode person(UUID id) {
        return new CallerCode(Kind.PERSON, null, id.toString(), null);
    }

    public CallerCode with(String added) {
        return new CallerCode(kind, list, code, words(added));
    }

    public boolean isUnderstood() {
        return kind != Kind.WORDS;
    }

    public UUID id() {
        return UUID.fromString(code);
    }

    @Override
    public String toString() {
        String base = switch (kind) {
            case REQUESTER -> "r/" + code;
            case ORGANISATION -> "o/" + list + "/" + code;
            case CATEGORY -> "c/" + code;
            case PERSON -> "p/" + code;
            case WORDS -> "";
        };
        return words == null ? base : kind == Kind.WORDS ? words : base + "|" + words;
    }

    private static String words(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
