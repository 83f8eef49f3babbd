package be.medimmigrant.suivi.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalMapperTest {

    @ParameterizedTest
    @CsvSource({"acting.refused, 403", "fund.unknown, 404", "fund.refused.unknownClaim, 404", "casefile.unknown, 404", "casefile.documentGone, 404", "task.gone, 404", "fund.notEnough, 422", "fund.refused.receiptUndrawable, 422"})
    void a_refusal_has_the_status_of_what_it_says(String key, int status) {
        assertThat(RefusalMapper.status(key)).isEqualTo(status);
    }
}
