package be.medimmigrant.suivi.deadline.term;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.faces.Texts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BelgianCalendarTest {

    private final BelgianCalendar calendar = new BelgianCalendar();

    @Test
    void holidaysAreExactlyThoseOfThePublishedListFrom2024To2035() {
        Set<LocalDate> listed = RuleFiles.rows("/codes/public_holidays.csv").stream()
                .map(row -> LocalDate.parse(row.getField("date"))).collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> computed = IntStream.rangeClosed(2024, 2035).boxed()
                .flatMap(year -> calendar.legalHolidays(year).stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(computed).isEqualTo(listed);
    }

    @Test
    void aHolidayIsCalledAsThePublishedListCallsIt() {
        assertThat(RuleFiles.rows("/codes/public_holidays.csv")).hasSize(120).allSatisfy(row -> assertThat(Texts.LANGUAGES).allSatisfy(language ->
                assertThat(calendar.holidayOn(LocalDate.parse(row.getField("date"))).map(code -> Texts.read("deadline", language.getLanguage()).getProperty("deadline.holiday." + code)))
                        .contains(row.getField("label_" + language.getLanguage()))));
        assertThat(calendar.holidayOn(LocalDate.parse("2026-11-02"))).as("All Souls' Day").isEmpty();
    }

    @Test
    void eachYearHasTenLegalHolidays() {
        Map<Integer, Integer> sizes = IntStream.rangeClosed(2000, 2060).boxed()
                .collect(Collectors.toMap(year -> year, year -> calendar.legalHolidays(year).size()));
        // 2008: Ascension fell on 1 May; it happens again in 2160
        assertThat(sizes.entrySet()).allMatch(e -> e.getValue() == (e.getKey() == 2008 ? 9 : 10));
    }

    @Test
    void offDaysOfTheGovernmentAreWorkingDays() {
        assertThat(Set.of("2026-11-02", "2027-11-15", "2028-12-26", "2028-07-11", "2028-09-27", "2028-05-08"))
                .allMatch(day -> calendar.isWorkingDay(LocalDate.parse(day)));
    }

    @Test
    void workingDaysAreCountedInBothDirectionsWithoutTheDayItself() {
        LocalDate friday = LocalDate.parse("2026-05-22"); // before Whit Monday
        assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo("2026-05-26");
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-05-26"), -1)).isEqualTo(friday);
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-05-24"), 0)).isEqualTo("2026-05-24");
        assertThat(calendar.nextWorkingDay(LocalDate.parse("2026-05-23"))).isEqualTo("2026-05-26");
        assertThat(calendar.previousWorkingDay(LocalDate.parse("2026-05-25"))).isEqualTo(friday);
    }
}
