package be.medimmigrant.suivi.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.inbox.web.DeadlineCalendarPage.Day;
import be.medimmigrant.suivi.inbox.web.DeadlineCalendarPage.Entry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlineCalendarPageTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-15");

    @Test
    void a_day_shows_five_terms_and_folds_all_but_four_of_six() {
        assertThat(with(0).first()).isEmpty();
        assertThat(with(5).first()).hasSize(5);
        assertThat(with(5).more()).isEmpty();
        assertThat(with(6).first()).hasSize(4);
        assertThat(with(6).more()).hasSize(2);
        assertThat(with(60).first().size() + with(60).more().size()).isEqualTo(60);
    }

    @Test
    void a_holiday_and_a_weekend_are_days_off() {
        assertThat(new Day(DAY, true, false, false, "", Collections.emptyList()).off()).isFalse();
        assertThat(new Day(DAY, true, false, false, "christmas", Collections.emptyList()).off()).isTrue();
        assertThat(new Day(DAY, true, false, true, "", Collections.emptyList()).off()).isTrue();
    }

    private static Day with(int terms) {
        return new Day(DAY, true, false, false, "", Stream.generate(() -> new Entry(null, false)).limit(terms).toList());
    }
}
