package be.medimmigrant.suivi.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * An expected refusal: somebody asked for something the rules do not allow. It carries the key of the sentence that
 * says so (FR, NL, EN) and its arguments; one handler shows it on the page, and the transaction is rolled back.
 */
@ApplicationException(rollback = true)
public class RuleViolated extends RuntimeException {

    private final String key;
    private final transient List<Object> args;

    public RuleViolated(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    /** Arguments of the sentence; never a name, an illness or an address, because the message may reach a log. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
