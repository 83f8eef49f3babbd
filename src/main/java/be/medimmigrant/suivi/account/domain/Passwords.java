package be.medimmigrant.suivi.account.domain;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Slow, salted hashes. Whoever asks for an unknown account waits just as long as for a known one. */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> STRONG = Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "32", "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject Pbkdf2PasswordHash pbkdf2;
    private String nobody;

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(STRONG);
        nobody = hash(Secret.random().text());
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
