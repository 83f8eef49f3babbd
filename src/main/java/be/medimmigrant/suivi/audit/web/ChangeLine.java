package be.medimmigrant.suivi.audit.web;

import java.time.Instant;
import java.util.List;

/** One change in words. */
public record ChangeLine(Instant at, String initials, String who, String from, String what, String operation, List<Field> fields) {

    /** @param before what stood there, empty for nothing; likewise after */
    public record Field(String label, String before, String after) {}
}
