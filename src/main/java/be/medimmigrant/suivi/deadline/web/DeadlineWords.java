package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DisputedPoint.ReadingResult;
import be.medimmigrant.suivi.deadline.term.ExplanationLine;
import be.medimmigrant.suivi.deadline.term.Phrase;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts terms and their explanations into the reader's words; the year is said only when it is not this one. */
@Named("deadlineWords")
@ApplicationScoped
public class DeadlineWords {

    @Inject TextsBean texts;
    @Inject Language language;
    @Inject Codes codes;
    @Inject BelgianCalendar calendar;
    @Inject Clock clock;

    public record LineView(String what, String how, String result) {
    }

    /** The label of a rule; nothing for what is no rule, such as a process that moves its own timers. */
    public String rule(String code) {
        return codes.find("deadline_rules", code).map(found -> found.label(language.getCode())).orElse("");
    }

    public List<LineView> lines(List<ExplanationLine> lines) {
        return lines.stream().map(line -> new LineView(say(line.what()), how(line), say(line.result()))).toList();
    }

    public String say(Phrase phrase) {
        return texts.of(phrase.key(), phrase.args().stream().map(this::argument).toArray());
    }

    public String reading(String point, ReadingResult reading) {
        return texts.of("deadline.reading." + point + "." + reading.code());
    }

    /** mer. 16/12, wo. 16-12, Wed 16/12; with the year when it is another one */
    public String weekday(LocalDate day) {
        return write(day, dutch() ? "EEE'.' " : "EEE ") + dayMonth(day);
    }

    /** 16/9 */
    public String dayMonth(LocalDate day) {
        String pattern = dutch() ? "d-M" : "d/M";
        return write(day, thisYear(day) ? pattern : pattern + (dutch() ? "-yyyy" : "/yyyy"));
    }

    /** mercredi 16 décembre */
    public String full(LocalDate day) {
        return write(day, thisYear(day) ? "EEEE d MMMM" : "EEEE d MMMM yyyy");
    }

    /** recommandé, posté et présenté (mar. 15/9, mer. 16/9) */
    public String input(TriggerInput input) {
        String days = Stream.of(input.happenedOn(), input.postedOn(), input.presentedOn()).flatMap(Optional::stream).map(this::weekday).collect(Collectors.joining(", "));
        return texts.of("deadline.mode." + input.mode().code()) + " (" + days + ")";
    }

    private String how(ExplanationLine line) {
        String separator = "fr".equals(language.getCode()) ? " ; " : "; ";
        return line.how().stream().map(this::say).collect(Collectors.joining(separator));
    }

    private Object argument(String arg) {
        int colon = arg.indexOf(':');
        String value = arg.substring(colon + 1);
        return switch (colon < 0 ? "" : arg.substring(0, colon)) {
            case "date" -> weekday(LocalDate.parse(value));
            case "weekday" -> write(LocalDate.parse(value), "EEEE");
            case "dayoff" -> dayOff(LocalDate.parse(value));
            case "text" -> texts.of(value);
            case "code" -> codes.label(value.substring(0, value.indexOf('/')), value.substring(value.indexOf('/') + 1));
            default -> arg.matches("-?\\d+") ? (Object) Integer.valueOf(arg) : arg;
        };
    }

    private String dayOff(LocalDate day) {
        return calendar.isHoliday(day) ? texts.of("deadline.holiday", weekday(day)) : weekday(day);
    }

    private boolean thisYear(LocalDate day) {
        return day.getYear() == LocalDate.now(clock).getYear();
    }

    private boolean dutch() {
        return "nl".equals(language.getCode());
    }

    private String write(LocalDate day, String pattern) {
        Locale locale = language.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
