package be.medimmigrant.suivi.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static List<String> features() {
        return Texts.FEATURES;
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyTextIsThereInFrenchDutchAndEnglish(String feature) {
        TreeSet<Object> french = new TreeSet<>(Texts.read(feature, "fr").keySet());
        assertThat(new TreeSet<>(Texts.read(feature, "nl").keySet())).as("Dutch").isEqualTo(french);
        assertThat(new TreeSet<>(Texts.read(feature, "en").keySet())).as("English").isEqualTo(french);
    }

    @ParameterizedTest
    @MethodSource("features")
    void noTextIsEmptyOrHasAStraightApostrophe(String feature) {
        languages(feature).forEach((language, texts) -> texts.forEach((key, text) -> assertThat(text.toString()).as(language + " " + key).isNotBlank().doesNotContain("'")));
    }

    @Test
    void inFrenchNoSignBeginsALineAndNoQuoteEndsOne() {
        Texts french = Texts.in(Locale.FRENCH);
        assertThat(french.keySet()).allSatisfy(key -> assertThat(french.getString(key)).as(key).doesNotContainPattern(" [:;?!»]|« "));
        assertThat(french.getString("register.askOnce")).contains("\u00a0?");
    }

    @ParameterizedTest
    @MethodSource("features")
    void aTextTakesTheSameArgumentsInEachLanguageAndCanBeWritten(String feature) {
        Properties french = Texts.read(feature, "fr");
        languages(feature).forEach((language, texts) -> texts.forEach((key, text) -> {
            assertThat(arguments(text.toString())).as(language + " " + key).isEqualTo(arguments(french.getProperty(key.toString())));
            if (!arguments(text.toString()).isEmpty()) assertThat(new MessageFormat(text.toString(), new Locale(language))).isNotNull();
        }));
    }

    @Test
    void noKeyIsWrittenInTwoFeatures() {
        Map<Object, String> owner = new TreeMap<>();
        for (String feature : Texts.FEATURES)
            Texts.read(feature, "fr").keySet().forEach(key -> assertThat(owner.put(key, feature)).as(key + " of " + feature).isNull());
    }

    private static Map<String, Properties> languages(String feature) {
        Map<String, Properties> all = new TreeMap<>();
        Stream.of("fr", "nl", "en").forEach(language -> all.put(language, Texts.read(feature, language)));
        return all;
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> found = new TreeSet<>();
        for (Matcher m = ARGUMENT.matcher(text); m.find();) found.add(m.group(1));
        return found;
    }
}
