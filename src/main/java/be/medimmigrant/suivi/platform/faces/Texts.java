package be.medimmigrant.suivi.platform.faces;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** All texts of one language: each feature keeps its own in {@code texts/<feature>_<language>.properties}. In pages: {@code #{t['key']}}. Steps of processes: {@link StepTexts}. */
public class Texts extends ResourceBundle {

    /** Every feature that has texts; a missing file stops the start rather than a page. */
    public static final List<String> FEATURES = List.of("account", "audit", "casefile", "codes", "deadline", "demo", "followup", "fund",
            "inbox", "person", "procedure", "register", "shell", "statistics", "textblock");
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, new Locale("nl"), Locale.ENGLISH);

    private static final Pattern BEFORE_A_SIGN = Pattern.compile(" (?=[:;?!»])");
    private final Map<String, Object> texts = new HashMap<>();

    /** The default bundle: French. */
    public Texts() {
        this("fr");
    }

    protected Texts(String language) {
        for (String feature : FEATURES) read(feature, language).forEach((key, text) -> texts.put((String) key, text));
        texts.putAll(StepTexts.in(language));
        if (language.equals("fr")) texts.replaceAll((key, text) -> unbroken((String) text));
    }

    /** In French no line begins with a colon or a question mark, and none ends with an opening quote: the space between does not break. */
    static String unbroken(String french) {
        return BEFORE_A_SIGN.matcher(french).replaceAll("\u00a0").replace("« ", "«\u00a0");
    }

    public static Texts in(Locale language) {
        return (Texts) ResourceBundle.getBundle(Texts.class.getName(), language, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS));
    }

    public static Properties read(String feature, String language) {
        String file = "texts/" + feature + "_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("Missing " + file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
