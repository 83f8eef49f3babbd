package be.medimmigrant.suivi.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.codes.CodesForTests;
import be.medimmigrant.suivi.platform.faces.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestRulesTest {

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
