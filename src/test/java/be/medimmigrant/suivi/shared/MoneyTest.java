package be.medimmigrant.suivi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void hasTwoDecimalsWhateverWasTyped() {
        assertThat(Money.of("46.8")).isEqualTo(Money.of("46.80")).hasToString("46.80");
    }

    @Test
    void refusesAPartOfACent() {
        assertThatThrownBy(() -> Money.of("46.805")).isInstanceOf(RuleViolated.class).hasMessage("shared.money.decimals");
    }

    @Test
    void addsTakesAwayAndComparesExactly() {
        assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
        assertThat(Money.of("0.30").minus(Money.of("0.31"))).isEqualTo(Money.of("-0.01"));
        assertThat(Money.of("0.31").isMoreThan(Money.of("0.30"))).isTrue();
    }
}
