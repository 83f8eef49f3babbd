package be.medimmigrant.suivi.deadline.term;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.deadline.term.TriggerInput.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page says of a rule's length is what happens when the length is changed. */
class LengthUseTest {

    private static final LocalDate FROM = LocalDate.parse("2026-01-01");
    private static final DeadlineCalculator CALCULATOR = new DeadlineCalculator(new BelgianCalendar(), RuleFiles.delivered());

    static List<RuleText> deliveredAndOthers() {
        RuleText b = text("b_card_renewal");
        RuleText onlySafe = new RuleText(b.code(), b.base(), -3, b.unit(), b.modes(), b.first(), b.last(), b.end(), "legal+n", b.ahead(), b.nature(), b.confidence(), b.legalBasis());
        RuleText fromFirst = new RuleText(b.code(), b.base(), -45, b.unit(), b.modes(), "event+n", "event-30d", b.end(), "first-1d", b.ahead(), b.nature(), b.confidence(), b.legalBasis());
        return Stream.concat(RuleFiles.texts().stream(), Stream.of(onlySafe, fromFirst)).toList();
    }

    @ParameterizedTest
    @MethodSource("deliveredAndOthers")
    void theDaysSaidToFollowTheLengthAreThoseThatDo(RuleText text) {
        DeadlineRule rule = rule(text, text.length());
        DeadlineRule longer = rule(text, text.length() + 3);
        assertThat(LengthUse.of(rule)).isEqualTo(new LengthUse(differ(rule, longer, TermDays::first), differ(rule, longer, TermDays::legal), differ(rule, longer, TermDays::bound)));
    }

    @Test
    void theFormulasOfTwoDeliveredRulesDoNotCountWithTheirLength() {
        assertThat(RuleFiles.delivered().versions().stream().filter(rule -> LengthUse.of(rule).days().isEmpty()).map(DeadlineRule::code))
                .containsExactlyInAnyOrder("b_card_renewal", "stay_extension_filing");
    }

    @Test
    void theDaysAreNamedInTheirOrder() {
        assertThat(LengthUse.of(rule(text("mediprima_back_dating"), 60)).days()).containsExactly("first");
        assertThat(LengthUse.of(rule(text("art_9ter_renewal_opening"), -45)).days()).containsExactly("first", "legal");
        assertThat(LengthUse.of(rule(text("council_of_state_cassation"), 30)).days()).containsExactly("legal");
        assertThat(LengthUse.of(rule(text("pregnancy_window"), -2)).days()).containsExactly("first", "legal", "safe");
    }

    private static boolean differ(DeadlineRule rule, DeadlineRule other, Function<TermDays, LocalDate> day) {
        return FROM.datesUntil(FROM.plusYears(1)).map(on -> TriggerInput.of(Mode.EVENT, on, on, on))
                .anyMatch(input -> !day.apply(CALCULATOR.days(rule, input)).equals(day.apply(CALCULATOR.days(other, input))));
    }

    private static DeadlineRule rule(RuleText t, int length) {
        return new RuleText(t.code(), t.base(), length, t.unit(), t.modes(), t.first(), t.last(), t.end(), t.safe(), t.ahead(), t.nature(), t.confidence(), t.legalBasis())
                .rule(UUID.randomUUID(), null, null);
    }

    private static RuleText text(String code) {
        return RuleFiles.texts().stream().filter(text -> text.code().equals(code)).findFirst().orElseThrow();
    }
}
