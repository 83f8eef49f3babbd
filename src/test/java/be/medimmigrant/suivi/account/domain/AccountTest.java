package be.medimmigrant.suivi.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static Account open(String username, String name, String initials, Set<String> roles) {
        return Account.open(UUID.randomUUID(), username, name, initials, "fr", roles);
    }

    @Test
    void names_are_kept_tidy() {
        Account account = open("  Katrijn ", " Katrijn P. ", "kp", Set.of("staff"));
        assertThat(account.username()).isEqualTo("katrijn");
        assertThat(account.displayName()).isEqualTo("Katrijn P.");
        assertThat(account.initials()).isEqualTo("KP");
        assertThat(account.passwordHash()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "é.dupont", "1noor", "noor m", "a@b.be"})
    void a_user_name_is_plain(String username) {
        assertThatThrownBy(() -> open(username, "Noor", "N", Set.of("staff"))).hasMessage("account.username.invalid");
    }

    @Test
    void a_name_initials_and_a_role_are_needed() {
        assertThatThrownBy(() -> open("noor", " ", "N", Set.of("staff"))).hasMessage("account.name.missing");
        assertThatThrownBy(() -> open("noor", "Noor", "N1", Set.of("staff"))).hasMessage("account.initials.invalid");
        assertThatThrownBy(() -> open("noor", "Noor", "N", Set.of())).hasMessage("account.roles.missing");
    }

    @Test
    void a_new_password_and_closing_end_the_sessions_opened_before() {
        Account account = open("noor", "Noor", "N", Set.of("staff"));
        int before = account.sessionEpoch();
        account.usePassword("hash");
        int afterPassword = account.sessionEpoch();
        account.close();
        assertThat(afterPassword).isGreaterThan(before);
        assertThat(account.sessionEpoch()).isGreaterThan(afterPassword);
        assertThat(account.active()).isFalse();
    }

    @Test
    void who_never_left_keeps_the_password() {
        Account account = open("noor", "Noor", "N", Set.of("staff"));
        account.usePassword("hash");
        account.reopen();
        assertThat(account.passwordHash()).isEqualTo("hash");
    }

    @Test
    void who_comes_back_chooses_a_new_password() {
        Account account = open("noor", "Noor", "N", Set.of("staff"));
        account.usePassword("hash");
        account.close();
        account.reopen();
        assertThat(account.active()).isTrue();
        assertThat(account.passwordHash()).isNull();
    }
}
