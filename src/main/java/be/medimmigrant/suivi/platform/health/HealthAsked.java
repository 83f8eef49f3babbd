package be.medimmigrant.suivi.platform.health;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Told whenever somebody asks for the health page. A feature observes it and says how far it is ({@code demo}: 37 %), and
 * whether it keeps the application from being ready, or is not well. Nothing said here may identify anybody: the page is open to all.
 */
public final class HealthAsked {

    private final Map<String, String> said = new LinkedHashMap<>();
    private String notReady;
    private final Set<String> notWell = new LinkedHashSet<>();

    public void say(String what, String state) {
        said.put(what, state);
    }

    public void notReady(String what, String state) {
        said.put(what, state);
        notReady = what;
    }

    /** One more check that does not hold: the answer is 503 whatever the others say. */
    public void notWell(String what, String state) {
        said.put(what, state);
        notWell.add(what);
    }

    public boolean isWell() {
        return notWell.isEmpty();
    }

    Set<String> notWell() {
        return notWell;
    }

    Map<String, String> said() {
        return said;
    }

    Optional<String> notReady() {
        return Optional.ofNullable(notReady);
    }
}
