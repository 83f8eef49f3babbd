package be.medimmigrant.suivi.deadline.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import be.medimmigrant.suivi.deadline.term.TriggerInput.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every rule, every way of notification and every day from 2020 to 2040: no sample, all of them. */
class TermPropertiesTest {

    private static final LocalDate FROM = LocalDate.parse("2020-01-01");
    private static final LocalDate UNTIL = LocalDate.parse("2041-01-01");
    private static final BelgianCalendar CALENDAR = new BelgianCalendar();
    private static final DeadlineCalculator CALCULATOR = new DeadlineCalculator(CALENDAR, RuleFiles.delivered());

    static Stream<RuleAndMode> everyRuleAndMode() {
        return CALCULATOR.rules().versions().stream()
                .flatMap(rule -> rule.modes().stream().map(mode -> new RuleAndMode(rule, mode)));
    }

    record RuleAndMode(DeadlineRule rule, Mode mode) {

        /** Letters that arrive at once, after a day, and after a holiday at the post office. */
        Stream<TriggerInput> inputs(LocalDate day) {
            return mode == Mode.REGISTERED_LETTER
                    ? Stream.of(0, 1, 2, 5, 20).map(delay -> new TriggerInput.RegisteredLetter(day, day.plusDays(delay)))
                    : Stream.of(TriggerInput.of(mode, day, day, day));
        }

        @Override
        public String toString() {
            return rule.code() + " " + mode.code();
        }
    }

    @ParameterizedTest
    @MethodSource("everyRuleAndMode")
    void aSafeDateIsAWorkingDayAndNeverAfterTheLegalDate(RuleAndMode each) {
        days().flatMap(each::inputs).forEach(input -> {
            TermDays days = CALCULATOR.days(each.rule(), input);
            assertTrue(CALENDAR.isWorkingDay(days.safe()), () -> "not a working day: " + input + days);
            assertFalse(days.safe().isAfter(days.legal()), () -> "safe after legal: " + input + days);
        });
    }

    @ParameterizedTest
    @MethodSource("everyRuleAndMode")
    void aLaterEventNeverGivesAnEarlierDate(RuleAndMode each) {
        TreeSet<String> fallsBack = new TreeSet<>();
        for (int variant = 0; variant < each.inputs(FROM).count(); variant++) {
            TermDays before = null;
            for (LocalDate day = FROM; day.isBefore(UNTIL); day = day.plusDays(1)) {
                TriggerInput input = each.inputs(day).toList().get(variant);
                TermDays days = CALCULATOR.days(each.rule(), input);
                if (before != null && days.safe().isBefore(before.safe())) fail(before + " > " + days);
                if (before != null && days.legal().isBefore(before.legal())) {
                    fallsBack.add(input.effective(CALENDAR).toString().substring(5));
                }
                before = days;
            }
        }
        boolean theOneRuleTheLawLetsFallBack = each.rule().code().equals("labour_court_appeal");
        assertEquals(theOneRuleTheLawLetsFallBack ? List.of("08-01") : List.of(), List.copyOf(fallsBack));
    }

    @ParameterizedTest
    @MethodSource("everyRuleAndMode")
    void everyTermIsExplainedInThreeLinesThatEndInItsDays(RuleAndMode each) {
        TriggerInput input = each.inputs(LocalDate.parse("2026-09-15")).findFirst().orElseThrow();
        Term term = CALCULATOR.compute(each.rule(), input);
        List<String> results = term.lines().stream().map(line -> line.result().args().get(0)).toList();
        assertEquals(Stream.of(term.firstDay(), term.legalLastDay(), term.safeLastDay()).map(d -> "date:" + d).toList(),
                results);
    }

    /** DOMAIN.md §7.3, 4: why simple arithmetic may serve as the safe variant. */
    @Test
    void simpleArithmeticIsNeverLaterThanTheLawsMonths() {
        days().forEach(day -> Stream.of(1, 2, 3, 6, 12, 60).map(n -> new Length(n, LengthUnit.MONTH)).forEach(length ->
                assertFalse(length.addTo(day, CALENDAR).isAfter(length.lastDay(day.plusDays(1), CALENDAR)), day::toString)));
    }

    private static Stream<LocalDate> days() {
        return FROM.datesUntil(UNTIL);
    }
}
