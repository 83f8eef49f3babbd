package be.medimmigrant.suivi.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseConditionsTest {

    @ParameterizedTest
    @CsvSource({"2026-412, 2026-0412", "2026/7, 2026-0007", "2026 412, 2026-0412", "2026-0412, 2026-0412", "2026-04, 2026-04", "2026, 2026", "412, 412", "Acacia, Acacia"})
    void aNumberIsFoundHoweverManyZerosAreTyped(String typed, String meant) {
        assertThat(CaseConditions.whole(typed)).isEqualTo(meant);
    }
}
