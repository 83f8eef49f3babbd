package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.codes.DeliveredCodes;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of buttons of the phone form. Words and letters go with the code, wherever it stands and whatever was closed beside it. */
@Named("intakeButtons")
@ApplicationScoped
public class IntakeButtons {

    @Inject Codes codes;
    @Inject DeliveredCodes delivered;
    @Inject Language language;
    @Inject Clock clock;

    /** What may be recorded in this list; what only the database may hold («not recorded») is left out. */
    public List<Code> of(String list) {
        return asOf(null, list, null);
    }

    /** What may be said of a request of that day, which gives its year, and what is said of it; with null what may be said today. */
    public List<Code> asOf(LocalDate received, String list, String stored) {
        return codes.offered(list, (received == null ? LocalDate.now(clock) : received).getYear(), stored);
    }

    /** A button has little room: the short word of the texts, as long as nobody gave the code another label. */
    public String label(Code code) {
        Texts texts = Texts.in(language.locale());
        String key = "register." + code.list() + "." + code.code();
        return texts.containsKey(key) && delivered.labelled(code, language.getCode()) ? texts.getString(key) : code.label(language.getCode());
    }

    /** «phone=t email=m», for data-letters; a code that was added here has no letter. */
    public String letters(String list) {
        return letters(list, of(list).stream().map(Code::code), Texts.in(language.locale()));
    }

    /** For buttons that are no codes of a list: their values, with spaces between them. */
    public String lettersOf(String group, String values) {
        return letters(group, Stream.of(values.split(" ")), Texts.in(language.locale()));
    }

    /** «age_0_18=0-17 age_60_plus=60-», for data-ages. */
    public String ages() {
        return ages(of("age_bands"));
    }

    static String letters(String group, Stream<String> values, Texts texts) {
        return values.filter(value -> texts.containsKey(key(group, value))).map(value -> value + "=" + texts.getString(key(group, value))).collect(Collectors.joining(" "));
    }

    static String ages(List<Code> bands) {
        return bands.stream().filter(band -> !band.attribute("min_age").isEmpty())
                .map(band -> band.code() + "=" + band.attribute("min_age") + "-" + band.attribute("max_age")).collect(Collectors.joining(" "));
    }

    private static String key(String group, String value) {
        return "register.letter." + group + "." + value;
    }
}
