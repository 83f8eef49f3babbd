package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.Euros;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a line of a timeline into the reader's language: its key's sentence with its typed arguments. */
@Named("timelineWords")
@ApplicationScoped
public class TimelineWords {

    @Inject TextsBean texts;
    @Inject Codes codes;
    @Inject Accounts accounts;
    @Inject Language language;
    @Inject Dates dates;
    @Inject Clock clock;

    public String title(TimelineEntryView entry) {
        return texts.in(language.locale(), entry.textKey(), entry.args().stream().map(this::written).toList());
    }

    /** Noor, 11 h 05 · mandat du 02/10; of what was written down on a later day only that day. */
    public String by(TimelineEntryView entry) {
        LocalDate happened = dates.day(entry.happenedAt());
        LocalDate recorded = dates.day(entry.recordedAt());
        String by = happened.equals(recorded) ? texts.of("casefile.timeline.by", entry.by(), dates.time(entry.happenedAt()))
                : texts.of("casefile.timeline.byLater", entry.by(), dates.numeric(recorded));
        return entry.args().stream().filter(arg -> arg.startsWith("mandate:")).findFirst()
                .map(arg -> texts.of("casefile.timeline.onMandate", by, written(arg))).orElse(by);
    }

    /** Documents the line speaks of. */
    public List<UUID> documents(TimelineEntryView entry) {
        return entry.args().stream().filter(arg -> arg.startsWith("document:")).map(arg -> UUID.fromString(arg.substring(9))).toList();
    }

    /** A line is written once: what it says damaged stays so, and the rest of the timeline is read. */
    private String written(String arg) {
        try {
            return value(arg);
        } catch (DateTimeParseException | IllegalArgumentException | StringIndexOutOfBoundsException damaged) {
            return texts.of("casefile.timeline.damaged");
        }
    }

    private String value(String arg) {
        int colon = arg.indexOf(':');
        String value = arg.substring(colon + 1);
        return switch (colon < 0 ? "" : arg.substring(0, colon)) {
            case "date" -> day(LocalDate.parse(value));
            case "code" -> codes.label(value.substring(0, value.indexOf('/')), value.substring(value.indexOf('/') + 1));
            case "account" -> accounts.byId(UUID.fromString(value)).map(AccountView::displayName).orElse("");
            case "euros" -> Euros.in(language.locale(), new BigDecimal(value));
            case "name" -> value;
            case "text" -> texts.in(language.locale(), value, List.of());
            case "texts" -> Arrays.stream(value.split(",")).filter(key -> !key.isEmpty())
                    .map(key -> texts.in(language.locale(), key, List.of())).collect(Collectors.joining(", "));
            case "mandate" -> dates.numeric(LocalDate.parse(value));
            case "document" -> "";
            default -> arg;
        };
    }

    /** mercredi 16 décembre; with its year when it is another. */
    private String day(LocalDate date) {
        String pattern = date.getYear() == LocalDate.now(clock).getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }
}
