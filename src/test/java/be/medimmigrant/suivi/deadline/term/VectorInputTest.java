package be.medimmigrant.suivi.deadline.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of the words of an input, and what is refused rather than guessed. */
class VectorInputTest {

    private static final BelgianCalendar CALENDAR = new BelgianCalendar();
    private static final RuleBook BOOK = RuleFiles.delivered();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            labour_tribunal_appeal | registered letter posted 2026-09-15, presented 2026-09-16 | registered_letter 2026-09-15 2026-09-16
            labour_tribunal_appeal | registered letter presented 2026-09-16, posted 2026-09-15 | registered_letter 2026-09-15 2026-09-16
            labour_tribunal_appeal | 2026-09-15 (postmark), 2026-09-16 (notice left) | registered_letter 2026-09-15 2026-09-16
            labour_tribunal_appeal | registered letter posted 2026-09-15, received 2026-09-16 | registered_letter 2026-09-15 2026-09-16
            labour_tribunal_appeal | registered letter posted 2026-09-15, delivered 2026-09-16 | registered_letter 2026-09-15 2026-09-16
            labour_tribunal_appeal | registered letter posted 2026-09-15, notice left 2026-09-16 | registered_letter 2026-09-15 2026-09-16
            labour_tribunal_appeal | registered letter posted 2026-09-15, third working day (art. 53bis C. jud.) | posted 2026-09-15
            labour_tribunal_appeal | registered letter of 2026-09-15, third working day (art. 53bis C. jud.) | posted 2026-09-15
            labour_tribunal_appeal | ordinary letter posted 2026-09-15 (never presented) | posted 2026-09-15
            labour_tribunal_appeal | registered letter presented 2026-09-16 | court_letter 2026-09-16
            labour_tribunal_appeal | registered with receipt, presented 2026-11-27 | court_letter 2026-11-27
            labour_tribunal_appeal | receipt signed 2026-11-27 | receipt_signed 2026-11-27
            labour_tribunal_appeal | handed over against a dated receipt 2026-11-27 | receipt_signed 2026-11-27
            labour_tribunal_appeal | event 2026-11-29 | event 2026-11-29
            labour_tribunal_appeal | 2026-11-29 | event 2026-11-29
            cce_annulment | refused to accept 2026-12-17 | handed_over 2026-12-17
            cce_annulment | OE decision handed over 2026-10-21 | handed_over 2026-10-21
            cce_annulment | fax 2026-12-17 | event 2026-12-17
            cce_udn | decision sent 2026-12-17 | posted 2026-12-17
            labour_court_appeal | court letter posted 2026-06-29, presented 2026-06-30 | registered_letter 2026-06-29 2026-06-30
            labour_court_appeal | judgment handed over 2026-06-30 | event 2026-06-30
            labour_court_appeal | court letter posted 2026-06-29 | event 2026-07-01
            council_of_state_cassation | posted 2026-12-17 | event 2026-12-21
            oqt_term | OQT posted 2026-10-05 | event 2026-10-07
            art_9ter_five_years | registered mailing posted 2022-05-10 | event 2022-05-10
            cpas_decision | request receipt signed 2026-03-02 | event 2026-03-02
            cpas_decision | request handed over 2026-03-02 | event 2026-03-02
            labour_tribunal_appeal_silence | request sent 2026-03-02 | event 2026-03-02
            """)
    void theWayOfNotificationIsTheRules(String rule, String text, String understood) {
        assertThat(said(read(rule, text))).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            labour_tribunal_appeal | registered letter posted 2026-09-15, presented 2026-09-16, receipt signed 2026-09-17
            labour_tribunal_appeal | registered letter of 2026-09-15, presented 2026-09-16
            labour_tribunal_appeal | registered letter posted 2026-09-15, presented 2026-09-16, third working day
            labour_tribunal_appeal | posted 2026-09-15, posted 2026-09-16
            labour_tribunal_appeal | Registered letter: 2026-09-15 posted, 2026-09-16 presented
            labour_tribunal_appeal | registered letter 2026-09-15
            labour_tribunal_appeal | receipt signed 2026-09-15, third working day
            labour_tribunal_appeal | registered letter posted 2026-09-15, presented 16/09/2026
            labour_tribunal_appeal_silence | silence month ended 2026-04-02
            oqt_term | OQT notified 2026-10-05, printed date 2026-11-04
            art_9ter_exam_absence | exam 2026-10-05, absence justified 2026-10-10
            passport_three_months | new departure date 2026-11-30; passport expires 2027-03-01
            cpas_decision | request 2026-02-30
            cpas_decision | request 2 March 2026
            cpas_decision | request
            """)
    void whatIsNotClearIsRefused(String rule, String text) {
        refused(rule, text);
    }

    @Test
    void aLetterPresentedBeforeItWasPostedIsRefusedByTheProduct() {
        assertThatThrownBy(() -> read("labour_tribunal_appeal", "registered letter posted 2026-09-15, presented 2026-09-14")).isInstanceOf(RuleViolated.class).hasMessage("deadline.presentedBeforePosted");
    }

    private static void refused(String rule, String text) {
        assertThatThrownBy(() -> read(rule, text)).isInstanceOf(AssertionError.class).hasMessageStartingWith("the input «" + text + "» ");
    }

    private static TriggerInput read(String rule, String text) {
        return new VectorInput(text).read(BOOK.versions().stream().filter(known -> known.code().equals(rule)).findFirst().orElseThrow(), CALENDAR);
    }

    private static String said(TriggerInput input) {
        return Stream.of(input.happenedOn(), input.postedOn(), input.presentedOn()).flatMap(day -> day.stream()).map(Object::toString)
                .collect(Collectors.joining(" ", input.mode().code() + " ", ""));
    }
}
