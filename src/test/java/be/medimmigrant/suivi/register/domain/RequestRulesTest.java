package be.medimmigrant.suivi.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.codes.CodesForTests;
import be.medimmigrant.suivi.platform.faces.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestRulesTest {

    @ParameterizedTest
    @CsvSource({"case_opened, amu_refusal_appeal", "fund_requested, medical_fund", "information_given,", "information_given, amu_refusal_appeal", ",", ", medical_fund"})
    void anOutcomeIsTrueThatOpensNoCaseOrWhoseCaseIsThere(String outcome, String opened) {
        assertThatCode(() -> RequestRules.mustHaveItsCase(outcome, opened)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"case_opened,, register.outcomeWithoutCase", "fund_requested,, register.outcomeWithoutCase",
        "case_opened, medical_fund, register.outcomeOfAnotherCase", "fund_requested, amu_refusal_appeal, register.outcomeOfAnotherCase"})
    void anOutcomeThatOpensACaseIsRefusedWithoutOneOfItsKind(String outcome, String opened, String refused) {
        assertThatThrownBy(() -> RequestRules.mustHaveItsCase(outcome, opened)).hasMessage(refused);
    }

    @Test
    void aClosedCodeStaysInTheRequestThatSaidItAndInNoOther() {
        RequestRules rules = new RequestRules();
        rules.codes = CodesForTests.reading(CodesForTests.closing("contact_means", "email", 2025));
        Heard known = new Heard("email", null, false, List.of("art_9ter"), List.of(), Set.of(), null, "Avant");
        Heard corrected = new Heard("email", null, false, List.of("art_9ter", "fedasil"), List.of(), Set.of(), null, "Après");
        assertThat(rules.checked(corrected, known, 2026)).isEqualTo(corrected);
        assertThatThrownBy(() -> rules.checked(corrected, 2026)).hasMessage("codes.notRecordable");
    }

    @Test
    void theRefusalNamesTheButtonThatOpensACase() {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = Texts.in(language);
            assertThat(texts.getString("register.outcomeWithoutCase")).contains(texts.getString("register.request.openFollowUp"));
        }
    }
}
