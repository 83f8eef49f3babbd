package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseOutcomesTest {

    @ParameterizedTest
    @CsvSource({"case_opened, amu_refusal_appeal", "fund_requested, medical_fund", "information_given,", "information_given, amu_refusal_appeal", ",", ", medical_fund"})
    void anOutcomeIsTrueThatOpensNoCaseOrWhoseCaseIsThere(String outcome, String opened) {
        assertThatCode(() -> CaseOutcomes.mustHaveItsCase(outcome, () -> Optional.ofNullable(opened))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"case_opened,, register.outcomeWithoutCase", "fund_requested,, register.outcomeWithoutCase",
        "case_opened, medical_fund, register.outcomeOfAnotherCase", "fund_requested, amu_refusal_appeal, register.outcomeOfAnotherCase"})
    void anOutcomeThatOpensACaseIsRefusedWithoutOneOfItsKind(String outcome, String opened, String refused) {
        assertThatThrownBy(() -> CaseOutcomes.mustHaveItsCase(outcome, () -> Optional.ofNullable(opened))).hasMessage(refused);
    }

    @Test
    void theCaseIsAskedForOnlyWhereAnOutcomeOpensOne() {
        assertThatCode(() -> CaseOutcomes.mustHaveItsCase("information_given", () -> { throw new AssertionError(); })).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"fund_requested, amu_refusal_appeal, medical_fund", "case_opened, amu_refusal_appeal, amu_refusal_appeal", "information_given, amu_refusal_appeal,"})
    void theFundOpensItsOwnKindOfCaseAndAFollowUpTheChosenOne(String outcome, String chosen, String opened) {
        assertThat(CaseOutcomes.opens(outcome, chosen)).isEqualTo(opened);
    }
}
