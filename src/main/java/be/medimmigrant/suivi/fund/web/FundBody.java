package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.DecideIntervention;
import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.fund.RefusalReason;
import be.medimmigrant.suivi.fund.VerifyPayment;
import be.medimmigrant.suivi.shared.Money;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** The body of a call to the fund, read into the commands the pages give, too. Fields that are not there are null or false. */
record FundBody(JsonObject json) {

    /** Not an object of JSON, or a field that cannot be read. */
    static final class Unreadable extends Exception {
        Unreadable(Throwable cause) {
            super(cause);
        }
    }

    private interface Reading<T> {
        T of(FundBody body);
    }

    static DecideIntervention decision(String text) throws Unreadable {
        return read(text, b -> new DecideIntervention(null, b.named("verdict", DecideIntervention.Verdict.class), b.money("amount"), b.named("reason", RefusalReason.class), b.text("motive"),
                b.text("conditions"), b.is("byPhone"), null));
    }

    static RecordRequest request(String text) throws Unreadable {
        return read(text, b -> new RecordRequest(null, b.text("reason"), b.text("expenseType"), b.text("partner"), b.text("what"),
                b.text("provider") == null ? null : new RecordRequest.Payee(b.text("provider"), b.text("iban")), b.money("estimate"), b.day("expenseOn"), b.is("urgent"),
                new RecordRequest.Evidence(b.is("prescription"), b.is("quote"), b.is("comfort"), b.is("brusselsLink")), b.day("amuAdviceOn"), b.day("amuAppointmentOn"), b.text("source")));
    }

    static UUID caseOf(String text) throws Unreadable {
        return read(text, b -> UUID.fromString(b.json.getString("case")));
    }

    static LocalDate paidOn(String text) throws Unreadable {
        return read(text, b -> b.day("on"));
    }

    static VerifyPayment control(String text) throws Unreadable {
        return read(text, b -> new VerifyPayment(null, b.json.containsKey("right") ? b.json.getBoolean("right") : null, b.text("remark"), null));
    }

    private static <T> T read(String text, Reading<T> reading) throws Unreadable {
        try (JsonReader reader = Json.createReader(new StringReader(text == null ? "" : text))) {
            return reading.of(new FundBody(reader.readObject()));
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    private String text(String name) {
        return json.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL ? null : json.getString(name);
    }

    private boolean is(String name) {
        return json.getBoolean(name, false);
    }

    private LocalDate day(String name) {
        return text(name) == null ? null : LocalDate.parse(text(name));
    }

    private Money money(String name) {
        return text(name) == null ? null : Money.of(text(name));
    }

    private <E extends Enum<E>> E named(String name, Class<E> type) {
        return text(name) == null ? null : Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
    }
}
