package be.medimmigrant.suivi.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.faces.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no page may hold, so that the content policy, the three languages and the one form of the shell stay true. */
class PageMarkupTest {

    private static final Path WEBAPP = Path.of(System.getProperty("project.basedir", "."), "src/main/webapp");
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "f:ajax (use p:ajax)", Pattern.compile("<f:ajax"),
            "an inline handler (use a file in resources/suivi)", Pattern.compile("\\son(click|change|key\\w*|blur|focus|submit|mouse\\w*|input|load|success|error|start)\\s*=|\\soncomplete\\s*=\\s*\"(?!Suivi\\w*\\.[\\w.]+\\([\\w, ]*\\)\")"),
            "style= (use a class)", Pattern.compile("\\s(pt:)?style\\s*="),
            "escape=\"false\"", Pattern.compile("escape\\s*=\\s*\"false\""),
            "a script in the page", Pattern.compile("<script"),
            "a style element", Pattern.compile("<style"),
            "a javascript: link", Pattern.compile("href\\s*=\\s*\"javascript:"));
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\\bt\\['([a-zA-Z0-9_.]+)']|texts\\.of\\('([a-zA-Z0-9_.]+)'[,)]");
    private static final Pattern WORDS = Pattern.compile(">([^<>#{}]*\\p{L}{3,}[^<>#{}]*)<");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(f -> f.toString().endsWith(".xhtml")).map(WEBAPP::relativize).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHoldsWhatIsForbidden(Path page) throws IOException {
        String text = text(page);
        List<String> found = FORBIDDEN.entrySet().stream().filter(f -> f.getValue().matcher(text).find()).map(Map.Entry::getKey).toList();
        assertThat(found).as(page.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesLiveInTheOneFormOfTheShell(Path page) throws IOException {
        if (!page.startsWith("WEB-INF/templates")) assertThat(text(page)).as(page.toString()).doesNotContain("<h:form").doesNotContain("<o:form").doesNotContain("<form");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTextAPageShowsExists(Path page) throws IOException {
        Set<Object> known = new HashSet<>();
        Texts.FEATURES.forEach(feature -> known.addAll(Texts.read(feature, "fr").keySet()));
        List<String> missing = new ArrayList<>();
        for (Matcher m = KEY.matcher(text(page)); m.find();) {
            String key = m.group(1) != null ? m.group(1) : m.group(2);
            if (!key.endsWith(".") && !known.contains(key)) missing.add(key);
        }
        assertThat(missing).as(page.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noWordsStandInAPageThemselves(Path page) throws IOException {
        List<String> words = new ArrayList<>();
        for (Matcher m = WORDS.matcher(text(page)); m.find();) if (!m.group(1).matches("\\s*((· )?Suivi|Alt\\+.*|Ctrl\\+.*|&[a-z]+;)\\s*")) words.add(m.group(1).strip());
        assertThat(words).as(page.toString()).isEmpty();
    }

    private static String text(Path page) throws IOException {
        return COMMENT.matcher(Files.readString(WEBAPP.resolve(page))).replaceAll("");
    }
}
