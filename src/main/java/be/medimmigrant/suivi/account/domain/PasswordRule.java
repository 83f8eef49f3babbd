package be.medimmigrant.suivi.account.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a password must be: long enough, and not one that everybody tries first. No rule about capitals, digits or signs.
 * The lists of common passwords, names, words and keyboard rows are those of zxcvbn, with ours in French and Dutch.
 */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final int MEASURED = 100;
    private static final int HARD_TO_GUESS = 3;
    private static final Zxcvbn ZXCVBN = new Zxcvbn();
    private static final List<String> COMMON = common();

    private PasswordRule() {}

    /**
     * @param own words an attacker tries first for this person: user name, name
     * @throws RuleViolated {@code account.password.short}, {@code .long} or {@code .common}
     */
    public static void require(String password, List<String> own) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) throw new RuleViolated("account.password.short", SHORTEST);
        if (length > LONGEST) throw new RuleViolated("account.password.long", LONGEST);
        List<String> known = new ArrayList<>(own);
        known.addAll(COMMON);
        String measured = password.length() > MEASURED ? password.substring(0, MEASURED) : password;
        if (ZXCVBN.measure(measured, known).getScore() < HARD_TO_GUESS) throw new RuleViolated("account.password.common");
    }

    private static List<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRule.class.getResourceAsStream("/account/common_words.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
