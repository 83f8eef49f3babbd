package be.medimmigrant.suivi.register.web;

import java.util.UUID;

/** Ids as they stand in addresses. */
final class Ids {

    private Ids() {}

    /** Null for anything that is no id. */
    static UUID read(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }
}
