package be.medimmigrant.suivi.demo;

/** What the mark in the database says of the invented year. */
public enum Loading {
    /** Being loaded now, or interrupted: half a year stays half. */
    BEGUN,
    DONE,
    FAILED;

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Loading of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
