package be.medimmigrant.suivi.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.start.Mode;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String ROUNDS = "Pbkdf2PasswordHash.Iterations";

    @Test
    void wherePeopleWorkNobodyMakesThePasswordsWeaker() {
        assertThat(Passwords.settings(Mode.PRODUCTION, "20000")).containsEntry(ROUNDS, "210000").containsEntry("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512");
        assertThat(Passwords.settings(Mode.DEMO, "20000")).containsEntry(ROUNDS, "20000");
    }
}
