package be.medimmigrant.suivi.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone number as typed, and its international digits: +32 474 12 34 56, 0032474123456 and 0474/12.34.56 are one number. */
public record PhoneNumber(String shown, String digits) {

    private static final String BELGIUM = "32";
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s./()-]*\\d){5,18}");

    /** The number in a line that holds nothing else; a part of a number, such as its last digits, will do. */
    public static Optional<PhoneNumber> read(String text) {
        if (text == null || !text.matches("[+\\d\\s./()-]+")) return Optional.empty();
        String digits = international(text);
        return digits.length() < 3 || digits.length() > 20 ? Optional.empty() : Optional.of(new PhoneNumber(text.strip(), digits));
    }

    /** The first number somewhere in a text: «Mme Claes 02 555 12 12». */
    public static Optional<PhoneNumber> in(String text) {
        Matcher found = NUMBER.matcher(text == null ? "" : text);
        return found.find() ? read(found.group()) : Optional.empty();
    }

    /** The number in a line, shown with the words around it: «0474 12 34 56 (fils)». */
    public static Optional<PhoneNumber> noted(String line) {
        return read(line).or(() -> in(line).map(number -> new PhoneNumber(line.strip(), number.digits())));
    }

    /** The text without its number. */
    public static String without(String text) {
        return NUMBER.matcher(text).replaceFirst("").replaceAll("[\\s,;:·]+$", "").strip();
    }

    private static String international(String text) {
        String bare = text.strip().replace("(0)", "");
        String digits = bare.replaceAll("\\D", "");
        if (bare.startsWith("+")) return withoutTrunkZero(digits);
        if (digits.startsWith("00")) return withoutTrunkZero(digits.substring(2));
        return digits.startsWith("0") ? BELGIUM + digits.substring(1) : digits;
    }

    /** «+32 0474 …»: within Belgium the number begins with a zero, after the country's it does not. */
    private static String withoutTrunkZero(String digits) {
        return digits.startsWith(BELGIUM + "0") ? BELGIUM + digits.substring(3) : digits;
    }
}
