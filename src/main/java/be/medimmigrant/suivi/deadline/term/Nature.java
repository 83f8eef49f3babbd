package be.medimmigrant.suivi.deadline.term;

/** Whom a term binds. Only the client's own terms are guarded by the watchdog and counted as legal deadlines. */
public enum Nature {
    CLIENT, AUTHORITY, INTERNAL;

    public String code() {
        return name().toLowerCase();
    }

    /** Tolerant of a remark behind the word, as in «client (lawyer compulsory)». */
    public static Nature of(String text) {
        return valueOf(text.trim().split("\\s", 2)[0].toUpperCase());
    }
}
