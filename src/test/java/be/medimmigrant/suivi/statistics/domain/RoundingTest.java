package be.medimmigrant.suivi.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundingTest {

    @Test
    void percentages_are_whole_and_rounded_half_up() {
        assertThat(Rounding.percent(1, 8)).isEqualTo(13);
        assertThat(Rounding.percent(531, 1153)).isEqualTo(46);
        assertThat(Rounding.percent(0, 10)).isZero();
        assertThat(Rounding.percent(0, 0)).isNull();
    }

    @Test
    void the_median_is_the_middle_one_or_between_the_two_in_the_middle() {
        assertThat(Rounding.median(List.of(201, 3, 41))).isEqualTo(41);
        assertThat(Rounding.median(List.of(10, 20, 31, 400))).isEqualTo(26);
        assertThat(Rounding.median(List.of())).isNull();
    }

    @Test
    void the_average_of_no_month_is_none() {
        assertThat(Rounding.average(List.of())).isNull();
        assertThat(Rounding.average(List.of(112L, 108L, 119L))).isEqualTo(113);
    }
}
