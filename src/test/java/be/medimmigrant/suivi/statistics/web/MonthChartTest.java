package be.medimmigrant.suivi.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.statistics.MonthFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthChartTest {

    private static final List<String> NAMES = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre");

    @Test
    void the_month_under_way_is_a_dotted_end_and_months_to_come_are_not_drawn() {
        List<Long> now = new ArrayList<>(Collections.nCopies(12, null));
        for (int i = 0; i < 3; i++) now.set(i, 100L + i);
        MonthChart chart = MonthChart.of(new MonthFigures(2026, now, Collections.nCopies(12, 80L), 303, 960, LocalDate.of(2026, 3, 12), 100L), NAMES);
        assertThat(chart.now().split(" ")).hasSize(2);
        assertThat(chart.partial().split(" ")).hasSize(2);
        assertThat(chart.before().split(" ")).hasSize(12);
    }

    @Test
    void the_axis_starts_at_zero_and_ends_above_the_highest_month() {
        MonthChart chart = MonthChart.of(new MonthFigures(2025, Collections.nCopies(12, 127L), Collections.nCopies(12, 0L), 1524, 0, null, 127L), NAMES);
        assertThat(chart.grid().get(0).value()).isZero();
        assertThat(chart.grid().get(chart.grid().size() - 1).value()).isGreaterThanOrEqualTo(127);
        assertThat(chart.grid()).hasSizeBetween(3, 6);
        assertThat(chart.partial()).isEmpty();
    }

    @Test
    void a_year_without_anything_is_a_flat_line() {
        MonthChart chart = MonthChart.of(new MonthFigures(2020, Collections.nCopies(12, 0L), Collections.nCopies(12, 0L), 0, 0, null, 0L), NAMES);
        assertThat(chart.now()).contains("288.0");
        assertThat(chart.grid()).hasSize(2);
    }
}
