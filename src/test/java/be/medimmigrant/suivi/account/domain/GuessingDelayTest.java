package be.medimmigrant.suivi.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessingDelayTest {

    private final GuessingDelay delay = GuessingDelay.OF_ACCOUNT;

    @Test
    void mistyping_twice_costs_nothing() {
        assertThat(delay.after(1)).isZero();
        assertThat(delay.after(2)).isZero();
        assertThat(delay.after(3)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void each_further_mistake_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        assertThat(delay.after(4)).isEqualTo(Duration.ofSeconds(20));
        assertThat(delay.after(9)).isEqualTo(Duration.ofSeconds(640));
        assertThat(delay.after(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(delay.after(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void nobody_guesses_more_than_ten_times_in_a_quarter_of_an_hour() {
        Duration spent = Duration.ZERO;
        int tries = 0;
        while (spent.compareTo(Duration.ofMinutes(15)) < 0) spent = spent.plus(delay.after(++tries));
        assertThat(tries).isLessThanOrEqualTo(10);
    }

    @Test
    void an_office_with_one_address_may_mistype_more_often() {
        assertThat(IntStream.range(1, 20).mapToObj(GuessingDelay.OF_ADDRESS::after)).allMatch(Duration::isZero);
        assertThat(GuessingDelay.OF_ADDRESS.after(20)).isEqualTo(Duration.ofSeconds(10));
    }
}
