package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"c/family", "c/care_provider_hospital|Dr Peeters 02 555 12 12", "o/cpas/cpas_schaerbeek", "o/cpas/cpas_schaerbeek|service social",
        "r/7b1f8f8e-7a0e-4b59-9f5c-3f2b58b1a111|Mme Claes", "p/7b1f8f8e-7a0e-4b59-9f5c-3f2b58b1a111"})
    void whatWasChosenIsWrittenAndReadAlike(String value) {
        assertThat(CallerCode.read(value).isUnderstood()).isTrue();
        assertThat(CallerCode.read(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr Peeters", "0474 12 34 56", "c/o Dupont, rue Gheude", "CPAS de Schaerbeek"})
    void anythingElseIsWordsAndStaysAsTyped(String typed) {
        assertThat(CallerCode.read(typed)).extracting(CallerCode::isUnderstood, CallerCode::words).containsExactly(false, typed);
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(CallerCode.read("  ").words()).isNull();
    }
}
