package be.medimmigrant.suivi.deadline.term;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.deadline.term.TriggerInput.Event;
import be.medimmigrant.suivi.deadline.term.TriggerInput.Mode;
import be.medimmigrant.suivi.deadline.term.TriggerInput.RegisteredLetter;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code codes/deadline_rules.csv} says in words what {@code deadline/formulas.csv} computes: what starts a term, how it is counted,
 * what happens at its end, which day is safe. The words are read here a second time and compared with the days of a year; a word
 * that is not known fails. A rule whose words say something else on purpose is an exception with its reason, and fails when it is none.
 */
class RuleColumnsTest {

    private static final LocalDate FROM = LocalDate.parse("2026-01-01");
    private static final DeadlineCalculator CALCULATOR = new DeadlineCalculator(new BelgianCalendar(), RuleFiles.delivered());

    private static final Map<String, String> OTHER_TRIGGER = Map.of(
            "labour_tribunal_appeal_silence", "counted from the request, over the month of silence of another rule: one date to correct, not two",
            "mediprima_back_dating", "cpas_decision_taken is the decision_taken of cpas_notification",
            "cpas_notice_spp_is", "cpas_decision_taken is the decision_taken of cpas_notification",
            "pregnancy_window", "the base says that the delivery is only expected");

    /** DOMAIN.md §7.3 «Per rule» settles what the words leave open. */
    private static final Map<String, String> OTHER_SAFE_DAY = Map.of(
            "art_9ter_renewal_limit", "the words stop at the previous working day; the table takes three calendar days more",
            "art_9ter_certificate_age", "the words stop at the last day itself; the table takes a week off");

    /** What {@code safe_default} says where it asks for something to be done, or for a printed date, and names no day. */
    private static final Set<String> NO_DAY = Set.of("alert immediately", "printed date", "date printed on AI", "block if not met", "info", "info only",
            "ask CPAS at once for older bills");

    private static final Map<String, EndRule> WEEKEND = Map.of(
            "none( \\(.+\\))?", EndRule.AS_IS,
            "next working day( \\(.+\\))?", EndRule.NEXT_WORKING_DAY,
            "next working day \\+ art\\. 50 al\\. 2 \\(15 September\\)", EndRule.JUDICIAL_HOLIDAYS,
            "previous working day", EndRule.PREVIOUS_WORKING_DAY);

    /** What the first words of {@code counting} ask of a rule. The date printed on a document is not computed, so never carried over. */
    private static final Map<String, Predicate<DeadlineRule>> COUNTING = Map.of(
            "calendar", rule -> unit(rule, LengthUnit.DAY) && counted(rule),
            "date to date", rule -> unit(rule, LengthUnit.MONTH, LengthUnit.YEAR) && (counted(rule) || rule.last().text().equals("event+n")),
            "working days", rule -> unit(rule, LengthUnit.WORKING_DAY) && rule.first().text().equals("event+1w") && rule.last().text().equals("event+n"),
            "backward", rule -> unit(rule, LengthUnit.DAY) && always(rule, (day, term) -> term.first().isBefore(day) && !term.raw().isAfter(day)),
            "strictly before", rule -> always(rule, (day, term) -> term.raw().equals(day.minusDays(1))),
            "must be under", rule -> unit(rule, LengthUnit.MONTH) && counted(rule) && always(rule, (day, term) -> term.first().equals(day)),
            "must exceed", rule -> unit(rule, LengthUnit.MONTH) && rule.last().text().equals("event+n"),
            "2 months before to 2 months after", rule -> always(rule, (day, term) -> term.first().equals(day.minusMonths(2)) && term.raw().equals(day.plusMonths(2))),
            "as printed on document", rule -> rule.end() == EndRule.AS_IS);

    /** The safe day that words of {@code safe_default} ask for; {@code u} is the rule's own unit. */
    private static final Map<String, String> SAFE_DAY = Map.of(
            "(?:use )?(\\d+) days(?: for the reminder, .+)?", "event+$1u",
            "(\\d+) calendar days", "event+$1d",
            "(\\d+) working days", "event+$1w",
            "(\\d+) years", "event+$1y",
            "day (\\d+) moved back to a working day; .+", "event+$1d",
            "day -(\\d+) first reminder", "event-$1d",
            "check from month (\\d+)", "event+$1m",
            "target day -\\d+, hard stop day -(\\d+) working days", "event-$1w",
            "post at the latest on certificate date \\+ (\\d+) months - 1 day", "event+$1m-1d",
            "previous working day|silence proven after the month; .+", "raw");

    /** One reading among others, after which the safe day may never be. */
    private static final Map<String, String> NEVER_AFTER = Map.of(
            "(\\d+) months after day (\\d+)", "event+$2d+$1m",
            "start = working day after posting date, .+", "posted+1w-1d+n");

    private static final Map<String, String> FIRST_DAY = Map.of("use -(\\d+)", "event-$1d", "target day -(\\d+), .+", "event-$1d");

    private static final Pattern NO_CARRY_OVER = Pattern.compile(".*(no (week-end )?carry-over|ignore art\\. 50) in the safe date");

    static List<NamedCsvRecord> rows() {
        return RuleFiles.rows("/codes/deadline_rules.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aTermStartsFromWhatIsSaid(NamedCsvRecord row) {
        DeadlineRule rule = rule(row);
        String trigger = row.getField("trigger_event");
        boolean same = trigger.equals(rule.base()) || trigger.startsWith(rule.base() + "_");
        assertThat(same).as(trigger + " is the base " + rule.base()).isNotEqualTo(OTHER_TRIGGER.containsKey(rule.code()));
        assertThat(rule.modes().size() > 1).as("what is notified is notified in one way or another").isEqualTo(trigger.matches("notification|.*judgment_notified"));
    }

    @Test
    void whatIsSaidInOneWordStartsFromOneDay() {
        Map<String, Set<String>> bases = rows().stream().collect(Collectors.groupingBy(row -> row.getField("trigger_event"), Collectors.mapping(row -> rule(row).base(), Collectors.toSet())));
        assertThat(bases).allSatisfy((trigger, base) -> assertThat(base).as(trigger).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aTermIsCountedAsIsSaid(NamedCsvRecord row) {
        String said = row.getField("counting");
        String words = COUNTING.keySet().stream().filter(said::startsWith).findFirst().orElseThrow(() -> new AssertionError("not known: " + said));
        assertThat(COUNTING.get(words)).as(said).accepts(rule(row));
        if (said.endsWith("day after = day 1")) assertThat(always(rule(row), (day, term) -> term.first().equals(day.plusDays(1)))).as(said).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aTermEndsAsIsSaid(NamedCsvRecord row) {
        List<EndRule> said = WEEKEND.keySet().stream().filter(row.getField("weekend_rule")::matches).map(WEEKEND::get).toList();
        assertThat(said).as(row.getField("weekend_rule")).containsExactly(rule(row).end());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSafeDayIsTheOneThatIsSaid(NamedCsvRecord row) {
        DeadlineRule rule = rule(row);
        String said = row.getField("safe_default");
        Optional<DayFormula> safe = asked(SAFE_DAY, said, rule), first = asked(FIRST_DAY, said, rule), bound = asked(NEVER_AFTER, said, rule);
        boolean noCarryOver = NO_CARRY_OVER.matcher(said).matches();
        assertThat(safe.isPresent() || first.isPresent() || bound.isPresent() || noCarryOver).as(said + " names a day").isNotEqualTo(NO_DAY.contains(said));
        safe.ifPresent(day -> assertThat(always(rule, (on, term) -> term.safe().equals(workingDay(day, rule, on, term)))).as(said).isNotEqualTo(OTHER_SAFE_DAY.containsKey(rule.code())));
        first.ifPresent(day -> assertThat(always(rule, (on, term) -> term.first().equals(day(day, rule, on, term)))).as(said).isTrue());
        bound.ifPresent(day -> {
            assertThat(always(rule, (on, term) -> !term.safe().isAfter(workingDay(day, rule, on, term)))).as("never after: " + said).isTrue();
            assertThat(sometimes(rule, (on, term) -> term.safe().equals(workingDay(day, rule, on, term)) && term.safe().isBefore(term.raw()))).as("on it: " + said).isTrue();
        });
        if (noCarryOver) {
            assertThat(always(rule, (on, term) -> !term.safe().isAfter(term.raw()))).as(said).isTrue();
            assertThat(sometimes(rule, (on, term) -> term.legal().isAfter(term.raw()))).as("there is something to ignore").isTrue();
        }
    }

    @Test
    void everyExceptionIsOfARule() {
        assertThat(CALCULATOR.rules().codes()).containsAll(OTHER_TRIGGER.keySet()).containsAll(OTHER_SAFE_DAY.keySet());
        assertThat(rows()).extracting(row -> row.getField("safe_default")).containsAll(NO_DAY);
    }

    private static Optional<DayFormula> asked(Map<String, String> words, String said, DeadlineRule rule) {
        char unit = rule.length().unit() == LengthUnit.WORKING_DAY ? 'w' : 'd';
        return words.keySet().stream().filter(said::matches).findFirst()
                .map(pattern -> DayFormula.parse(said.replaceFirst("^(?:" + pattern + ")$", words.get(pattern)).replace('u', unit), rule.length()));
    }

    private static LocalDate workingDay(DayFormula formula, DeadlineRule rule, LocalDate on, TermDays term) {
        return CALCULATOR.calendar().previousWorkingDay(day(formula, rule, on, term));
    }

    private static LocalDate day(DayFormula formula, DeadlineRule rule, LocalDate on, TermDays term) {
        return formula.day(new Anchors(CALCULATOR, input(rule, on)).with("raw", term.raw())).orElseThrow();
    }

    private static boolean always(DeadlineRule rule, BiPredicate<LocalDate, TermDays> holds) {
        return days().allMatch(day -> holds.test(day, CALCULATOR.days(rule, input(rule, day))));
    }

    private static boolean sometimes(DeadlineRule rule, BiPredicate<LocalDate, TermDays> holds) {
        return !always(rule, holds.negate());
    }

    /** The event itself, on that day; of a rule that knows when a letter was posted, a letter posted five days before. */
    private static TriggerInput input(DeadlineRule rule, LocalDate day) {
        return rule.modes().contains(Mode.POSTED) ? new RegisteredLetter(day.minusDays(5), day) : new Event(day);
    }

    private static Stream<LocalDate> days() {
        return FROM.datesUntil(FROM.plusYears(1));
    }

    private static boolean counted(DeadlineRule rule) {
        return rule.last().text().equals("count");
    }

    private static boolean unit(DeadlineRule rule, LengthUnit... units) {
        return List.of(units).contains(rule.length().unit());
    }

    private static DeadlineRule rule(NamedCsvRecord row) {
        return CALCULATOR.rules().rule(row.getField("code"), FROM);
    }
}
