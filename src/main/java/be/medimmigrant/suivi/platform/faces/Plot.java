package be.medimmigrant.suivi.platform.faces;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * What {@code s:plot} draws by Chart.js (PrimeFaces' chart): the numbers of a table beside it. How it looks — colours, words
 * above the bars, light and dark — is said once, in {@code chart.js}.
 */
public final class Plot {

    /** One line: its words, a number per label (null: none), and how it is drawn. */
    public record Line(String label, List<Long> values, Stroke stroke) {}

    public enum Stroke { NOW, BEFORE, UNFINISHED }

    private Plot() {}

    /** Horizontal bars from zero, each with its words above and its number at the end. */
    public static String bars(List<String> labels, List<Long> values) {
        return of("bar", labels, Json.createArrayBuilder().add(Json.createObjectBuilder().add("data", numbers(values))));
    }

    /** Lines over the same labels, from zero. */
    public static String lines(List<String> labels, List<Line> lines) {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (Line line : lines)
            sets.add(Json.createObjectBuilder().add("label", line.label()).add("stroke", line.stroke().name().toLowerCase()).add("data", numbers(line.values())));
        return of("line", labels, sets);
    }

    private static String of(String type, List<String> labels, JsonArrayBuilder sets) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        labels.forEach(words::add);
        JsonObjectBuilder plot = Json.createObjectBuilder().add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", words).add("datasets", sets));
        // stands inside a script: no label may end it
        return plot.build().toString().replace("<", "\\u003c");
    }

    private static JsonArrayBuilder numbers(List<Long> values) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        for (Long value : values) {
            if (value == null) numbers.addNull();
            else numbers.add(value);
        }
        return numbers;
    }
}
