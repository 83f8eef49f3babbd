package be.medimmigrant.suivi.inbox.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a row in its list: what lists continue after. Tasks that rest come after all others.
 *
 * @param day ISO date, or {@code infinity} for what has no day
 */
public record ListKey(boolean resting, String day, Instant at, String id) {

    private static final Pattern FORM = Pattern.compile("([ar])_(\\d{4,6}-\\d\\d-\\d\\d|infinity)_([0-9TZ:.-]+)_([0-9a-zA-Z_:.-]{1,128})");
    public static final ListKey START = new ListKey(false, "-infinity", Instant.EPOCH, "");
    static final ListKey START_OF_RESTING = new ListKey(true, "-infinity", Instant.EPOCH, "");

    /** The engine names a wait by its place in the model and a number, «Timer_SilenceDay30:4711». A key that was tampered with is no key: the list then begins at its beginning. */
    public static Optional<ListKey> parse(String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new ListKey(parts.group(1).equals("r"), parts.group(2), Instant.parse(parts.group(3)), parts.group(4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (resting ? "r" : "a") + "_" + day + "_" + at + "_" + id;
    }
}
