package be.medimmigrant.suivi.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.statistics.MonthFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthPlotTest {

    private static final List<String> NAMES = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre");

    @Test
    void the_month_under_way_is_a_dotted_end_and_months_to_come_are_not_drawn() {
        List<Long> now = new ArrayList<>(Collections.nCopies(12, null));
        for (int i = 0; i < 3; i++) now.set(i, 100L + i);
        String plot = MonthPlot.of(new MonthFigures(2026, now, Collections.nCopies(12, 80L), 303, 960, LocalDate.of(2026, 3, 12), 100L), NAMES);
        assertThat(plot).contains("\"stroke\":\"before\",\"data\":[80,80,80,80,80,80,80,80,80,80,80,80]",
                "\"stroke\":\"now\",\"data\":[100,101,null,null,null,null,null,null,null,null,null,null]",
                "\"stroke\":\"unfinished\",\"data\":[null,101,102,null,null,null,null,null,null,null,null,null]");
    }

    @Test
    void a_year_that_is_over_has_no_dotted_end() {
        String plot = MonthPlot.of(new MonthFigures(2025, Collections.nCopies(12, 127L), Collections.nCopies(12, 0L), 1524, 0, null, 127L), NAMES);
        assertThat(plot).contains("\"labels\":[\"J\",\"F\",\"M\"", "\"stroke\":\"now\",\"data\":[127,127,127,127,127,127,127,127,127,127,127,127]").doesNotContain("unfinished");
    }
}
