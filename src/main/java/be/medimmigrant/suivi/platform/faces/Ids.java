package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.util.UUID;

/** Ids as they stand in addresses, where anybody may type anything. */
public final class Ids {

    private Ids() {}

    /** Null for anything that is no id. */
    public static UUID read(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }

    /** Anything that is no id is a case nobody knows. */
    public static UUID ofCase(String text) {
        UUID id = read(text);
        if (id == null) throw new RuleViolated("casefile.unknown");
        return id;
    }
}
