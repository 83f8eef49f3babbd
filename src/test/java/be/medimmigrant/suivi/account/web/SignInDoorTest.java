package be.medimmigrant.suivi.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInDoorTest {

    @Test
    void a_page_of_ours_is_gone_back_to_with_its_question() {
        assertThat(SignInDoor.inside("/casefile/caseFile.xhtml?id=0b9e&tab=tasks")).isEqualTo("/casefile/caseFile.xhtml?id=0b9e&tab=tasks");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=y", "/account/signIn.xhtml?to=%2F", "elsewhere"})
    void anything_else_leads_to_the_inbox(String wanted) {
        assertThat(SignInDoor.inside(wanted)).isEqualTo("/inbox/inbox.xhtml");
    }
}
