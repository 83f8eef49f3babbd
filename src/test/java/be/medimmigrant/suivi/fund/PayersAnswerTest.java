package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayersAnswerTest {

    @ParameterizedTest
    @CsvSource({"CPAS, CPAS", "FEDASIL, FEDASIL", "OTHER_PAYER, MUTUAL_FUND", "OTHER_PAYER, INSURANCE", "NOBODY, FEDASIL", "NOBODY, ", "AWAITED, GUARANTOR", "WITHDRAWN, "})
    void an_answer_comes_from_whom_it_names(PayersAnswer answer, Payer payer) {
        assertThatCode(() -> answer.mustComeFrom(payer)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"CPAS, FEDASIL, otherPayer", "FEDASIL, CPAS, otherPayer", "OTHER_PAYER, CPAS, otherPayer", "OTHER_PAYER, FEDASIL, otherPayer", "CPAS, , payer", "AWAITED, , payer"})
    void a_contradiction_is_refused(PayersAnswer answer, Payer payer, String refusal) {
        assertThatThrownBy(() -> answer.mustComeFrom(payer)).hasMessage("fund.refused." + refusal);
    }
}
