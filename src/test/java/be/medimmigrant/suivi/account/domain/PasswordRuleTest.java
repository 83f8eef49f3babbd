package be.medimmigrant.suivi.account.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct girafe batterie", "onze fiets staat buiten", "tramway lavande dix-sept", "xkqjzwvbnmtr", "🦒 langnek in de tuin", "aucun chiffre ici dedans"})
    void a_few_unrelated_words_do_without_capitals_digits_or_signs(String password) {
        assertThatCode(() -> PasswordRule.require(password, List.of("noor", "Noor M."))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "court", "onze tekens"})
    void less_than_twelve_characters_are_refused(String password) {
        assertThatThrownBy(() -> PasswordRule.require(password, List.of())).hasMessage("account.password.short");
    }

    @Test
    void no_password_at_all_is_too_short() {
        assertThatThrownBy(() -> PasswordRule.require(null, List.of())).hasMessage("account.password.short");
    }

    @Test
    void sixty_four_characters_are_welcome_and_a_whole_book_is_not() {
        assertThatCode(() -> PasswordRule.require("le chat dort sur le rebord de la fenêtre pendant que la pluie tombe", List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRule.require("mot ".repeat(60), List.of())).hasMessage("account.password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "motdepasse123", "Wachtwoord2026", "azertyuiop12", "qwertyuiop123", "111111111111", "abcdefghijkl", "medimmigrant2026", "Bruxelles2026!", "welkomwelkom", "M0td3p4sse123", "suivisuivi2026"})
    void what_everybody_tries_first_is_refused(String password) {
        assertThatThrownBy(() -> PasswordRule.require(password, List.of())).hasMessage("account.password.common");
    }

    @Test
    void the_own_name_with_a_year_is_refused() {
        assertThatCode(() -> PasswordRule.require("wervelstorm1987", List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRule.require("wervelstorm1987", List.of("wervelstorm"))).hasMessage("account.password.common");
    }
}
