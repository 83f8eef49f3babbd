package be.medimmigrant.suivi.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.Browser;
import be.medimmigrant.suivi.platform.testing.BrowserPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in both languages, in one of them on a desk by day, in the other on a phone by night: see {@link Browser#look}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagesBrowserIT {

    @ParameterizedTest
    @CsvSource({"fr, 1366, light", "nl, 390, dark"})
    void everyPageIsReadableAccessibleAndQuiet(String language, int width, String scheme) {
        SoftAssertions found = new SoftAssertions();
        byUser().forEach((user, pages) -> {
            try (Browser browser = Browser.open(language, width, scheme)) {
                if (!user.isEmpty()) browser.signIn(user);
                for (BrowserPages.Entry page : pages) found.check(() -> opened(browser.go(page.path().get())).look(page.name()).requireItFits(320));
            }
        });
        found.assertAll();
    }

    /** A kind of text once measured is not measured again; one that is new is, in each scheme. */
    @Test
    void whatCannotBeReadIsSeen() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/inbox/inbox.xhtml").requireAccessible();
            browser.page().evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input class=nameless><p class=pale>pâle</p><p class=dim>sombre</p>');"
                    + " document.querySelector('.pale').style.color = '#ddd'; document.querySelector('.dim').style.color = '#333';");
            assertThatThrownBy(browser::requireAccessible).hasMessageContaining("label (critical)").hasMessageContaining("color-contrast").hasMessageContaining("pâle").hasMessageNotContaining("sombre");
            assertThatThrownBy(() -> browser.lookAtNight("pages-unreadable")).hasMessageContaining("color-contrast").hasMessageContaining("sombre").hasMessageNotContaining("pâle");
        }
    }

    private static Map<String, List<BrowserPages.Entry>> byUser() {
        Map<String, List<BrowserPages.Entry>> byUser = new LinkedHashMap<>();
        BrowserPages.all().forEach(page -> byUser.computeIfAbsent(page.user(), u -> new ArrayList<>()).add(page));
        return byUser;
    }

    /** A page that opens with a refusal of its own address shows nothing of what it is for. */
    private static Browser opened(Browser browser) {
        assertThat(browser.page().locator("#messages .su-note-error").count()).as(browser.page().url()).isZero();
        return browser;
    }
}
