package be.medimmigrant.suivi.deadline.domain;

import be.medimmigrant.suivi.deadline.term.DisputedPoint;
import be.medimmigrant.suivi.deadline.term.DisputedPoint.ReadingResult;
import be.medimmigrant.suivi.deadline.term.ExplanationLine;
import be.medimmigrant.suivi.deadline.term.Phrase;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** The explanation of a term as kept with it: what was said when it was computed, whatever becomes of the rule. */
final class ExplanationJson {

    private ExplanationJson() {
    }

    static String write(List<ExplanationLine> lines, List<DisputedPoint> disputed) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        lines.forEach(line -> written.add(Json.createObjectBuilder().add("what", phrase(line.what()))
                .add("how", phrases(line.how())).add("result", phrase(line.result()))));
        JsonArrayBuilder points = Json.createArrayBuilder();
        disputed.forEach(point -> points.add(Json.createObjectBuilder().add("code", point.code())
                .add("readings", readings(point.readings()))));
        return Json.createObjectBuilder().add("lines", written).add("disputed", points).build().toString();
    }

    static List<ExplanationLine> lines(String json) {
        return read(json).getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> new ExplanationLine(phrase(line.getJsonObject("what")),
                        line.getJsonArray("how").getValuesAs(JsonObject.class).stream().map(ExplanationJson::phrase).toList(),
                        phrase(line.getJsonObject("result"))))
                .toList();
    }

    static List<DisputedPoint> disputed(String json) {
        return read(json).getJsonArray("disputed").getValuesAs(JsonObject.class).stream()
                .map(point -> new DisputedPoint(point.getString("code"), point.getJsonArray("readings")
                        .getValuesAs(JsonObject.class).stream().map(ExplanationJson::reading).toList()))
                .toList();
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static JsonObjectBuilder phrase(Phrase phrase) {
        return Json.createObjectBuilder().add("key", phrase.key()).add("args", Json.createArrayBuilder(phrase.args()));
    }

    private static JsonArrayBuilder phrases(List<Phrase> phrases) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        phrases.forEach(phrase -> array.add(phrase(phrase)));
        return array;
    }

    private static JsonArrayBuilder readings(List<ReadingResult> readings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        readings.forEach(r -> array.add(Json.createObjectBuilder().add("code", r.code())
                .add("first", r.firstDay().toString()).add("last", r.lastDay().toString())));
        return array;
    }

    private static Phrase phrase(JsonObject json) {
        JsonArray args = json.getJsonArray("args");
        return new Phrase(json.getString("key"), args.getValuesAs(JsonValue.class).stream()
                .map(arg -> ((JsonString) arg).getString()).toList());
    }

    private static ReadingResult reading(JsonObject json) {
        return new ReadingResult(json.getString("code"), LocalDate.parse(json.getString("first")),
                LocalDate.parse(json.getString("last")));
    }
}
