package be.medimmigrant.suivi.fund.bank;

import java.util.Optional;

/** The Belgian structured communication: twelve digits, the last two the remainder of the first ten by 97 (97 for 0). */
public record StructuredCommunication(String digits) {

    private static final int MODULUS = 97;

    /** Empty for anything else, so that a plain invoice number stays free text. */
    public static Optional<StructuredCommunication> of(String written) {
        String digits = written == null ? "" : written.replaceAll("[+*/\\s]", "");
        if (!digits.matches("\\d{12}")) return Optional.empty();
        long rest = Long.parseLong(digits.substring(0, 10)) % MODULUS;
        return Integer.parseInt(digits.substring(10)) == (rest == 0 ? MODULUS : rest) ? Optional.of(new StructuredCommunication(digits)) : Optional.empty();
    }
}
