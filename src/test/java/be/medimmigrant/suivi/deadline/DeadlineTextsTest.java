package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.deadline.domain.Finding;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.Confidence;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.EndRule;
import be.medimmigrant.suivi.deadline.term.LengthUnit;
import be.medimmigrant.suivi.deadline.term.Phrase;
import be.medimmigrant.suivi.deadline.term.RuleFiles;
import be.medimmigrant.suivi.deadline.term.Term;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.platform.faces.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a term can say, on any day, is written in the three languages. */
class DeadlineTextsTest {

    private static final LocalDate FROM = LocalDate.parse("2026-01-01");

    @Test
    void everySentenceThatAnExplanationCanUseIsWritten() {
        DeadlineCalculator calculator = new DeadlineCalculator(new BelgianCalendar(), RuleFiles.delivered());
        Set<String> said = new TreeSet<>();
        calculator.rules().versions().forEach(rule -> rule.modes().forEach(mode -> FROM.datesUntil(FROM.plusYears(2))
                .forEach(day -> collect(said, calculator.compute(rule, TriggerInput.of(mode, day, day, day))))));
        assertThat(said).hasSizeGreaterThan(60);
        assertThat(unwritten(said)).isEmpty();
    }

    @Test
    void everyChoiceOfARuleHasItsWord() {
        Set<String> keys = Stream.of(words("mode", TriggerInput.Mode.values()), words("unit", LengthUnit.values()),
                words("endRule", EndRule.values()), words("confidence", Confidence.values()),
                words("alert", Finding.Kind.values())).flatMap(s -> s).collect(Collectors.toSet());
        assertThat(unwritten(keys)).isEmpty();
    }

    /** DOMAIN.md §7.2: points of law that no computation shows, because they are about the day itself. */
    @ParameterizedTest
    @CsvSource({"fr,refus d’accepter,heures d’ouverture,minuit", "nl,aanvaarding geweigerd,openingsuren,middernacht", "en,acceptance refused,opening hours,midnight"})
    void refusingToAcceptIsHandingOverAndTheRegistryShutsBeforeTheDayEnds(String language, String refusing, String hours, String midnight) {
        assertThat(Texts.read("deadline", language).getProperty("deadline.mode.handed_over")).contains(refusing);
        assertThat(Texts.read("followup", language).getProperty("followup.amu.application.where")).containsSubsequence(hours, "e-Deposit", midnight);
    }

    private static void collect(Set<String> said, Term term) {
        term.lines().forEach(line -> {
            said.add(line.what().key());
            said.add(line.result().key());
            line.how().stream().map(Phrase::key).forEach(said::add);
        });
        term.disputed().forEach(point -> {
            said.add("deadline.dispute." + point.code());
            said.add("deadline.point." + point.code());
            point.readings().forEach(reading -> said.add("deadline.reading." + point.code() + "." + reading.code()));
        });
        said.add("deadline.next.legalFrom." + term.input().mode().code());
    }

    private static Stream<String> words(String family, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "deadline." + family + "." + value.name().toLowerCase());
    }

    private static Set<String> unwritten(Set<String> keys) {
        return Texts.LANGUAGES.stream().flatMap(language -> {
            Set<String> written = Texts.read("deadline", language.getLanguage()).stringPropertyNames();
            return keys.stream().filter(key -> !written.contains(key)).map(key -> language + " " + key);
        }).collect(Collectors.toCollection(TreeSet::new));
    }
}
