package be.medimmigrant.suivi.account.domain;

import be.medimmigrant.suivi.platform.start.Mode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Slow, salted hashes. Whoever asks for an unknown account waits just as long as for a known one.
 * A demo, whose password is published, may go fewer rounds ({@code -Dsuivi.password.rounds}); where people work nobody can ask for that.
 */
@ApplicationScoped
public class Passwords {

    private static final String ROUNDS = "210000";

    @Inject Pbkdf2PasswordHash pbkdf2;
    private String nobody;

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(settings(Mode.asked(), System.getProperty("suivi.password.rounds", ROUNDS)));
        nobody = hash(Secret.random().text());
    }

    static Map<String, String> settings(Mode mode, String asked) {
        return Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", mode == Mode.DEMO ? asked : ROUNDS,
                "Pbkdf2PasswordHash.SaltSizeBytes", "32", "Pbkdf2PasswordHash.KeySizeBytes", "32");
    }

    public String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** @param hash null: nobody has this name, or no password was chosen yet; it takes the same time */
    public boolean matches(String password, String hash) {
        boolean same = pbkdf2.verify(password.toCharArray(), hash == null ? nobody : hash);
        return same && hash != null;
    }
}
