package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.RuleBook;
import be.medimmigrant.suivi.deadline.term.RuleFiles;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.platform.faces.Texts;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An edited rule is tried in the book that would hold it, with the rules that start from it. */
class RuleTrialTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final BelgianCalendar CALENDAR = new BelgianCalendar();
    private static final RuleBook DELIVERED = RuleFiles.delivered();

    @ParameterizedTest
    @CsvSource({"cpas_silence_full_month,rule:cpas_silence_full_month+1d,cpas_silence_full_month → cpas_silence_full_month",
            "cpas_silence_full_month,rule:labour_tribunal_appeal_silence+1d,cpas_silence_full_month → labour_tribunal_appeal_silence → cpas_silence_full_month"})
    void aRuleThatWouldBeCountedFromItselfIsRefused(String code, String first, String circle) {
        RuleViolated refused = refusal(DELIVERED, first(code, first), null);
        assertThat(refused).hasMessage("deadline.rules.circle");
        assertThat(refused.args().toString()).isEqualTo("[" + circle + "]");
    }

    @Test
    void aCircleThatOnlyALaterVersionClosesIsRefused() {
        DeadlineRule in2040 = first("oqt_term", "rule:cpas_transfer+1d").rule(UUID.randomUUID(), LocalDate.parse("2040-01-01"), null);
        RuleText edited = first("cpas_transfer", "rule:oqt_term+1d");
        assertThat(refusal(DELIVERED.with(in2040), edited, null)).hasMessage("deadline.rules.circle");
        trial(DELIVERED).refuseUnlessSound(edited, null, null, TODAY);
        trial(DELIVERED.with(in2040)).refuseUnlessSound(edited, null, LocalDate.parse("2039-12-31"), TODAY);
    }

    @Test
    void aCircleIsRefusedFromTheDayItWouldBegin() {
        assertThat(refusal(DELIVERED, first("oqt_term", "rule:oqt_term+1d"), LocalDate.parse("2040-01-01"))).hasMessage("deadline.rules.circle");
    }

    /** Here a rule counts 30 days from the end of another but is safe on day 25 of its own: the other may not end earlier than the event. */
    @Test
    void aRuleThatMakesAnotherOneUnsafeIsRefused() {
        RuleBook book = DELIVERED.with(first("council_of_state_cassation", "rule:cpas_transfer+1d").rule(UUID.randomUUID(), null, null));
        trial(book).refuseUnlessSound(text("cpas_transfer"), null, null, TODAY);
        RuleViolated refused = refusal(book, lasting(text("cpas_transfer"), -20), null);
        assertThat(refused).hasMessage("deadline.rules.breaksOther");
        assertThat(refused.args()).containsExactly("council_of_state_cassation", TODAY);
        assertThatCode(() -> trial(DELIVERED).refuseUnlessSound(lasting(text("cpas_transfer"), -20), null, null, TODAY)).as("nothing starts from it").doesNotThrowAnyException();
    }

    @Test
    void aDayBeyondTheCalendarIsRefusedInWords() {
        assertThat(refusal(DELIVERED, first("cpas_silence_full_month", "event+999999999y"), null)).hasMessage("deadline.rules.formulaWrong");
    }

    /** A table in which a circle stands already, from before the trial knew of them. */
    @Test
    void aCircleThatStandsInTheTableIsToldAndCanBeMended() {
        RuleBook circular = DELIVERED.with(first("oqt_term", "rule:oqt_term+1d").rule(UUID.randomUUID(), null, null));
        DeadlineCalculator calculator = new DeadlineCalculator(CALENDAR, circular);
        assertThatThrownBy(() -> calculator.compute("oqt_term", new TriggerInput.Event(TODAY))).hasMessage("deadline.rules.circle");
        trial(circular).refuseUnlessSound(text("oqt_term"), null, null, TODAY);
    }

    @Test
    void everyDeliveredRuleMaySayWhatItSays() {
        RuleFiles.texts().forEach(text -> trial(DELIVERED).refuseUnlessSound(text, null, null, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"circle", "breaksOther", "notSafe", "formulaWrong"})
    void aRefusalIsWrittenInThreeLanguages(String key) {
        assertThat(Texts.LANGUAGES).allMatch(language -> Texts.read("deadline", language.getLanguage()).containsKey("deadline.rules." + key));
    }

    private static RuleViolated refusal(RuleBook book, RuleText text, LocalDate from) {
        return catchThrowableOfType(RuleViolated.class, () -> trial(book).refuseUnlessSound(text, from, null, TODAY));
    }

    private static RuleTrial trial(RuleBook book) {
        return new RuleTrial(CALENDAR, book);
    }

    private static RuleText text(String code) {
        return RuleFiles.texts().stream().filter(text -> text.code().equals(code)).findFirst().orElseThrow();
    }

    private static RuleText first(String code, String formula) {
        RuleText t = text(code);
        return new RuleText(t.code(), t.base(), t.length(), t.unit(), t.modes(), formula, t.last(), t.end(), t.safe(), t.ahead(), t.nature(), t.confidence(), t.legalBasis());
    }

    private static RuleText lasting(RuleText t, int length) {
        return new RuleText(t.code(), t.base(), length, t.unit(), t.modes(), t.first(), t.last(), t.end(), t.safe(), t.ahead(), t.nature(), t.confidence(), t.legalBasis());
    }
}
