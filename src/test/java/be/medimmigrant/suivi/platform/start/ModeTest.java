package be.medimmigrant.suivi.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {

    @Test
    void trueIsTheDemoAndFalseIsProduction() {
        assertThat(Mode.of("true", Mode.PRODUCTION)).isEqualTo(Mode.DEMO);
        assertThat(Mode.of("false", Mode.DEMO)).isEqualTo(Mode.PRODUCTION);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void nothingSaidIsWhatWhoeverStartsItTakesItFor(String nothing) {
        assertThat(Mode.of(nothing, Mode.PRODUCTION)).isEqualTo(Mode.PRODUCTION);
        assertThat(Mode.of(nothing, Mode.DEMO)).isEqualTo(Mode.DEMO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"False", "FALSE", "no", "0", "off", "flase", "True", "yes"})
    void noOtherWordIsGuessedAt(String word) {
        assertThatThrownBy(() -> Mode.of(word, Mode.DEMO)).isInstanceOf(WillNotStart.class).hasMessageContaining("true or false").hasMessageContaining(word);
    }
}
