package be.medimmigrant.suivi.platform.testing;

import be.medimmigrant.suivi.account.DemoAccounts;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Somebody who has no mouse: every gesture is a key, fields and answers are found by their words in the page's language
 * (a key of the texts) and reached by Tab. What no key reaches fails the test.
 */
public final class BrowserKeys {

    private static final String IN_FIELDSET = "(l => l ? l.innerText.trim() : '')(e.closest('fieldset')?.querySelector('legend')).startsWith(wanted)";
    private static final String OPTION = "(() => { const e = document.activeElement; return e.labels && e.labels[0] ? e.labels[0].innerText.trim() : ''; })()";
    private final Browser browser;
    private final Locale language;

    public BrowserKeys(Browser browser, String language) {
        this.browser = browser;
        this.language = new Locale(language);
    }

    /** A text of the application in the language of this person. */
    public String words(String key, Object... args) {
        return new TextsBean().in(language, key, Arrays.asList(args));
    }

    /** What a code list calls one of its codes. */
    public String label(String list, String code) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Objects.requireNonNull(BrowserKeys.class.getResourceAsStream("/codes/" + list + ".csv")), StandardCharsets.UTF_8))) {
            return rows.stream().filter(row -> row.getField("code").equals(code)).findFirst().orElseThrow().getField("label_" + language.getLanguage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name and password, and the page in this person's language. */
    public BrowserKeys signIn(String username) {
        browser.go("/account/signIn.xhtml");
        browser.tabTo(words("account.signIn.username")).type(username).tabTo(words("account.signIn.password")).type(DemoAccounts.PASSWORD);
        leave("Enter");
        if (!language.getLanguage().equals(browser.page().evaluate("document.documentElement.lang"))) {
            tabToElement("[data-language=" + language.getLanguage() + "]");
            browser.press("Enter");
        }
        return this;
    }

    /** Types into a field, instead of what stands there. */
    public BrowserKeys fill(String label, String text) {
        browser.tabTo(words(label));
        browser.page().keyboard().press("Control+a");
        browser.type(text);
        return this;
    }

    /** Chooses one of the answers to a question: Tab to the question, arrows to the answer. */
    public BrowserKeys choose(String question, String answer) {
        String wanted = words(answer);
        browser.tabUntil(IN_FIELDSET, words(question));
        for (int i = 0; i < 20; i++) {
            if (browser.page().evaluate(OPTION).equals(wanted)) {
                if (!Boolean.TRUE.equals(browser.page().evaluate("document.activeElement.checked"))) browser.press("Space");
                return this;
            }
            browser.press("ArrowDown");
        }
        throw new AssertionError("«" + words(question) + "» has no answer «" + wanted + "» on " + browser.page().url());
    }

    /** Takes one value of a menu, by arrows. */
    public BrowserKeys pick(String label, String value) {
        browser.tabTo(words(label));
        for (int i = 0; i < 60; i++) {
            Object shown = browser.page().evaluate("document.activeElement.selectedOptions[0].text");
            if (shown.equals(value)) return this;
            browser.press("ArrowDown");
        }
        throw new AssertionError("«" + words(label) + "» has no «" + value + "»");
    }

    public BrowserKeys tick(String label) {
        browser.tabTo(words(label)).press("Space");
        return this;
    }

    /** The main action of the page, which leads to another. */
    public BrowserKeys send() {
        return leave("Control+Enter");
    }

    /** Keys that lead to another page. */
    public BrowserKeys leave(String keys) {
        browser.leave(keys);
        return this;
    }

    /** Goes to the link of these words and takes it. */
    public BrowserKeys follow(String link) {
        browser.tabTo(link);
        return leave("Enter");
    }

    public BrowserKeys followElement(String selector) {
        tabToElement(selector);
        return leave("Enter");
    }

    public BrowserKeys tabToElement(String selector) {
        browser.tabUntil("e.matches(wanted)", selector);
        return this;
    }
}
