package be.medimmigrant.suivi.fund.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OurAccountTest {

    @Test
    void production_pays_from_the_account_it_was_told_and_from_no_example() {
        assertThat(OurAccount.of("BE68 5390 0754 7034", false)).isEqualTo("BE68539007547034");
        for (String said : new String[] {null, "", "BE68 5390 0754 7035"}) assertThatThrownBy(() -> OurAccount.of(said, false)).hasMessage("fund.refused.ourAccount");
    }

    @Test
    void the_demo_has_an_example_until_it_is_told_another() {
        assertThat(OurAccount.of(null, true)).isEqualTo("BE71096123456769");
        assertThat(OurAccount.of("BE68 5390 0754 7034", true)).isEqualTo("BE68539007547034");
        assertThatThrownBy(() -> OurAccount.of("BE00", true)).hasMessage("fund.refused.ourAccount");
    }
}
