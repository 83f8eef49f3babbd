package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.math.BigInteger;
import java.util.Locale;

/** An account number whose check digits are right (ISO 13616: mod 97 = 1); a Belgian one has 16 characters. */
public record Iban(String text) {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** Spaces and small letters are welcome. Refuses {@code fund.refused.iban}. */
    public static Iban of(String typed) {
        String text = typed == null ? "" : plain(typed);
        if (!text.matches("[A-Z]{2}\\d{2}[A-Z0-9]{8,30}") || text.startsWith("BE") && text.length() != 16 || !checks(text)) throw new RuleViolated("fund.refused.iban");
        return new Iban(text);
    }

    /** As it is compared: without spaces and small letters, right or wrong. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean checks(String text) {
        StringBuilder digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4)).chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }

    /** BE68 5390 0754 7034 */
    public String spaced() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
