package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.fund.domain.Iban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(strings = {"BE68 5390 0754 7034", "be68539007547034", "NL91ABNA0417164300", "FR14 2004 1010 0505 0001 3M02 606"})
    void a_right_number_is_kept_without_spaces(String typed) {
        assertThat(Iban.of(typed).text()).matches("[A-Z0-9]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE68 5390 0754 7035", "BE86 5390 0754 7034", "BE68 5390 0754 703", "539007547034", ""})
    void a_wrong_one_is_refused(String typed) {
        assertThatThrownBy(() -> Iban.of(typed)).hasMessage("fund.refused.iban");
    }

    @Test
    void it_is_shown_in_groups_of_four() {
        assertThat(Iban.of("BE68539007547034").spaced()).isEqualTo("BE68 5390 0754 7034");
    }
}
