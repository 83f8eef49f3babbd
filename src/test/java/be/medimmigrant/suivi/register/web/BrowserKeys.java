package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Somebody at the telephone who never touches the mouse and never waits for the page; counts what is pressed. */
final class BrowserKeys {

    private final Browser browser;
    private final Page page;
    private final Properties texts;
    private int pressed;

    BrowserKeys(Browser browser, String language) {
        this.browser = browser;
        page = browser.page();
        texts = texts(language);
    }

    /** A chord counts as one key. */
    BrowserKeys press(String... chords) {
        for (String chord : chords) {
            page.keyboard().press(chord);
            pressed++;
        }
        return this;
    }

    BrowserKeys type(String text) {
        page.keyboard().type(text);
        pressed += text.length();
        return this;
    }

    /** Free text, which the bars leave out. */
    BrowserKeys say(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Types and takes the first suggestion, whether it is painted already or not. */
    BrowserKeys take(String text) {
        return type(text).press("Enter");
    }

    /** Alt+G and the letter of the field in this language. */
    BrowserKeys jump(String field) {
        return press("Alt+KeyG", text("register.jump." + field).toLowerCase());
    }

    /** The letter of a value in a row of buttons, in this language. */
    BrowserKeys letter(String group, String value) {
        return type(text("register.letter." + group + "." + value));
    }

    /** Opens the form from wherever one is. */
    BrowserKeys begin() {
        press("n");
        page.waitForURL(url -> url.contains("newRequest"));
        browser.settle();
        return this;
    }

    /** Presses what saves, and waits for the page that comes after. */
    BrowserKeys save(String chord) {
        String before = page.url();
        press(chord);
        try {
            page.waitForCondition(() -> !page.url().equals(before) && !page.url().contains("draft=" + draftOf(before)));
        } catch (PlaywrightException stays) {
            browser.shot("intake-not-saved");
            throw new AssertionError("The form stays: " + page.locator("main").innerText(), stays);
        }
        browser.settle();
        return this;
    }

    private static String draftOf(String address) {
        return address.contains("draft=") ? address.substring(address.indexOf("draft=") + 6) : "none";
    }

    String text(String key) {
        return texts.getProperty(key);
    }

    int pressed() {
        return pressed;
    }

    private static Properties texts(String language) {
        try (InputStreamReader file = new InputStreamReader(BrowserKeys.class.getResourceAsStream("/texts/register_" + language + ".properties"), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
