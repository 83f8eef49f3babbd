package be.medimmigrant.suivi.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one-minute form by keyboard alone, in French and in Dutch, within the keys UX §2 allows. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NewRequestBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void aKnownProfessionalWithAGeneralQuestionTakesThirtyKeys(String language) {
        try (Browser browser = Browser.open(language)) {
            browser.signIn("noor").go("/inbox/inbox.xhtml");
            String name = Invented.word();
            new BrowserKeys(browser, language).begin().take(word(language, "hôpital ", "ziekenhuis ") + name).jump("themes").take(word(language, "AMU", "DMH")).save("Control+Enter");
            BrowserKeys keys = new BrowserKeys(browser, language).begin().take(name.substring(0, 6)).save("Control+Enter");
            assertThat(keys.pressed()).isLessThanOrEqualTo(30);
            follow(browser);
            assertThat(head(browser)).contains(name);
            assertThat(themes(browser)).containsExactly(word(language, "Aide Médicale Urgente", "Dringende Medische Hulp"));
            assertThat(state(browser)).contains(word(language, "clôturée", "afgesloten"));
            assertThat(browser.page().locator(".su-aside").innerText()).contains(word(language, "question générale", "algemene vraag"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void aNewAnonymousCallerWithOneThemeTakesFortyFiveKeys(String language) {
        try (Browser browser = Browser.open(language)) {
            browser.signIn("noor").go("/inbox/inbox.xhtml");
            BrowserKeys keys = new BrowserKeys(browser, language).begin().take(word(language, "la personne", "betrokkene")).press("Shift+Enter")
                    .take("1030").jump("sex").letter("sex", "female").jump("themes").take(word(language, "mutuelle", "ziekenf")).save("Control+Enter");
            assertThat(keys.pressed()).isLessThanOrEqualTo(45);
            follow(browser);
            assertThat(themes(browser)).containsExactly(word(language, "Assurance-maladie en Belgique", "Ziekteverzekering in België"));
            assertThat(browser.page().locator(".su-aside .su-match").innerText()).contains(word(language, "Schaerbeek", "Schaarbeek"));
        }
    }

    @Test
    void aNewPersonWithEverythingTakesNinetyKeysBesideTheFreeText() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/inbox/inbox.xhtml");
            String name = Invented.name();
            BrowserKeys keys = everything(browser, "fr", name).save("Control+Shift+Enter");
            assertThat(keys.pressed()).isLessThanOrEqualTo(90);
            assertThat(browser.page().url()).contains("/register/request.xhtml");
            assertThat(themes(browser)).containsExactly("Aide Médicale Urgente", "Assurance-maladie en Belgique");
            assertThat(browser.page().inputValue("[id=note]")).isEqualTo("Rappelle demain avant dix heures");
            assertThat(browser.page().locator(".su-aside .su-match").innerText()).contains(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void theSameWithAFollowUpOpenedTakesAHundredKeys(String language) {
        try (Browser browser = Browser.open(language)) {
            browser.signIn("noor").go("/inbox/inbox.xhtml");
            BrowserKeys keys = everything(browser, language, Invented.name());
            assertThat(keys.pressed()).as("ninety with the one that saves").isLessThan(90);
            keys.jump("outcome").letter("request_outcomes", "case_opened").save("Control+Shift+Enter");
            assertThat(keys.pressed()).isLessThanOrEqualTo(100);
            assertThat(browser.page().url()).contains("/casefile/caseFile.xhtml");
            assertThat(browser.page().locator(".su-case-id .no").innerText()).matches("20\\d\\d-\\d{4}");
        }
    }

    /** Names, country, commune, status, sex, two themes and a note. */
    private static BrowserKeys everything(Browser browser, String language, String name) {
        return new BrowserKeys(browser, language).begin().take(word(language, "avocat", "advocaat")).take(name).take("1030").take(word(language, "maroc", "marok"))
                .press("Enter").take(word(language, "sans pap", "zonder pap")).jump("sex").letter("sex", "female").press("Enter", "Enter")
                .take(word(language, "AMU", "DMH")).take(word(language, "mutuelle", "ziekenf")).press("Enter").say("Rappelle demain avant dix heures");
    }

    @Test
    void aRefusalByTheCpasOfAnAnonymousWomanIsSavedByEachOfTheThreeWays() {
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("noor");
            refusal(browser, "Control+Enter", "inbox");
            follow(browser);
            refusal(browser, "Alt+Enter", "newRequest");
            assertThat(browser.page().inputValue("[id=caller_input]")).contains("OCMW");
            assertThat(themes(browser)).isEmpty();
            assertThat(browser.page().locator("[id=sex] .ui-state-active").count()).isZero();
            follow(browser);
            refusal(browser, "Control+Shift+Enter", "casefile");
            browser.page().locator("main a[href*='/register/request.xhtml']").first().click();
            browser.page().waitForURL(url -> url.contains("/register/request.xhtml"));
            browser.settle();
            assertThat(head(browser)).contains("OCMW");
            assertThat(themes(browser)).containsExactly("Dringende Medische Hulp");
            assertThat(tokens(browser, "medical")).containsExactly("Psychische problemen");
            assertThat(browser.page().locator(".su-aside .su-match").innerText()).contains("Schaarbeek");
        }
    }

    @Test
    void theSisterOfTheLastPersonTakesOverPlaceCountryAndLanguageByOneKey() {
        try (Browser browser = Browser.open("fr")) {
            String brother = Invented.name();
            new BrowserKeys(browser.signIn("noor"), "fr").begin().take("avocat").take(brother).take("1030").take("maroc").take("arabe").jump("themes").take("AMU").save("Alt+Enter");
            BrowserKeys keys = new BrowserKeys(browser, "fr").jump("name").say(Invented.name()).jump("themes").take("mutuelle");
            browser.settle().see("Juste avant : " + brother);
            browser.page().locator("[data-lives-with=previous]").focus();
            browser.press("Enter").see("Vit avec " + brother);
            assertThat(browser.page().inputValue("[id=place_input]")).contains("Schaerbeek");
            assertThat(browser.page().inputValue("[id=country_input]")).isEqualTo("Maroc");
            browser.look("new-request-household");
            keys.save("Control+Shift+Enter");
            browser.page().locator(".su-aside a[href*='/person/person.xhtml']").click();
            assertThat(browser.settle().page().locator(".su-aside").innerText()).contains(brother);
        }
    }

    private static void refusal(Browser browser, String chord, String then) {
        browser.go("/inbox/inbox.xhtml");
        BrowserKeys keys = new BrowserKeys(browser, "nl").begin().take("ocmw scha").press("Shift+Enter").jump("sex").letter("sex", "female").press("Enter").take("psychisch").jump("themes");
        for (int tokens = themes(browser.settle()).size(); tokens > 0; tokens--) browser.press("Backspace");   // what this caller asked the last time is proposed
        keys.take("DMH").jump("outcome").letter("request_outcomes", "case_opened").save(chord);
        assertThat(keys.pressed()).isLessThanOrEqualTo(60);
        assertThat(browser.page().url()).contains(then);
    }

    /** The link of the toast. */
    private static void follow(Browser browser) {
        browser.page().locator("#toast a").click();
        browser.page().waitForURL(url -> url.contains("/register/request.xhtml") || url.contains("/casefile/caseFile.xhtml"));
        browser.settle();
    }

    private static String head(Browser browser) {
        return browser.page().locator(".su-pagehead").innerText();
    }

    private static String state(Browser browser) {
        return browser.page().locator(".su-pagehead .su-status").innerText();
    }

    private static List<String> themes(Browser browser) {
        return tokens(browser, "themes");
    }

    private static List<String> tokens(Browser browser, String field) {
        Locator tokens = browser.page().locator("[id=" + field + "] .ui-autocomplete-token-label");
        return tokens.allInnerTexts();
    }

    static String word(String language, String french, String dutch) {
        return language.equals("fr") ? french : dutch;
    }
}
