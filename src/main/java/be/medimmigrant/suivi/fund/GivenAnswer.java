package be.medimmigrant.suivi.fund;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * What a table of rules answered, whatever rule gave it: all that a person would see of it.
 *
 * @param answer the verdict, or who must agree
 * @param exception agreed to exceptionally only
 * @param outcome how the request ends, or empty
 */
public record GivenAnswer(String answer, boolean exception, String outcome) implements Serializable {

    public static GivenAnswer of(Map<String, Object> outputs) {
        return new GivenAnswer(text(outputs.getOrDefault("verdict", outputs.get("level"))), Boolean.TRUE.equals(outputs.get("exception")), text(outputs.get("outcome")));
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
