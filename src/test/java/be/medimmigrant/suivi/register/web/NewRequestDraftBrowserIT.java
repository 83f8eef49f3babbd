package be.medimmigrant.suivi.register.web;

import static be.medimmigrant.suivi.register.web.NewRequestBrowserIT.word;
import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.account.DemoAccounts;
import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens in the middle of a call: nothing typed in the form is lost, nothing is asked twice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NewRequestDraftBrowserIT {

    @Test
    void aSessionKilledInTheMiddleOfACallIsPickedUpAfterSigningIn() {
        try (Browser browser = Browser.open("fr")) {
            String name = half(browser.signIn("hanna"), "fr");
            Page page = browser.page();
            page.context().clearCookies();
            new BrowserKeys(browser, "fr").jump("note").say("encore ceci");
            page.waitForURL(url -> url.contains("signIn"));
            page.fill("[id=username]", "hanna");
            page.fill("[id=password]", DemoAccounts.PASSWORD);
            page.click("[id=signIn]");
            page.waitForURL(url -> url.contains("draft="));
            page.waitForCondition(() -> page.inputValue("[id=note]").equals("encore ceci"));
            requireHalf(browser.speak("fr"), name, "fr");
            new BrowserKeys(browser, "fr").save("Control+Enter");
        }
    }

    @Test
    void theLanguageChangesAndWhatWasTypedAndWhereOneWasStay() {
        try (Browser browser = Browser.open("fr")) {
            String name = half(browser.signIn("hanna"), "fr");
            new BrowserKeys(browser, "fr").jump("note").say("En cours");
            goesOnIn(browser, "nl", "Nieuwe aanvraag", " de phr");
            requireHalf(browser, name, "nl");
            goesOnIn(browser, "fr", "Nouvelle demande", "ase");
            requireHalf(browser, name, "fr");
            assertThat(browser.page().inputValue("[id=note]")).isEqualTo("En cours de phrase");
            new BrowserKeys(browser, "fr").save("Control+Enter");
        }
    }

    private static void goesOnIn(Browser browser, String language, String title, String typed) {
        browser.speak(language);
        assertThat(browser.page().locator("h1").innerText()).isEqualTo(title);
        assertThat(browser.page().evaluate("document.activeElement.id")).isEqualTo("note");
        browser.type(typed);
    }

    @Test
    void aCallIsParkedByLeavingAndResumedFromTheStrip() {
        try (Browser browser = Browser.open("nl")) {
            String name = half(browser.signIn("samir"), "nl");
            String draft = browser.page().url();
            browser.go("/inbox/inbox.xhtml").go("/register/newRequest.xhtml");
            assertThat(browser.page().inputValue("[id=name]")).isEmpty();
            browser.page().locator(".su-parked a[href*='" + draft.substring(draft.indexOf("draft=")) + "']").dispatchEvent("click");
            browser.page().waitForURL(draft);
            requireHalf(browser.settle(), name, "nl");
            browser.tabTo("Dit ontwerp weggooien").press("Enter").requireAccessible();
            browser.tabTo("Bewaren").press("Enter");
            requireHalf(browser, name, "nl");
            new BrowserKeys(browser, "nl").jump("note").say("rien");
            browser.tabTo("Dit ontwerp weggooien").press("Enter");
            browser.tabTo("Dit ontwerp weggooien").leave("Enter").see("Ontwerp weggegooid");
            browser.go("/register/newRequest.xhtml");
            assertThat(browser.page().locator(".su-parked a[href*='" + draft.substring(draft.indexOf("draft=")) + "']").count()).isZero();
        }
    }

    @Test
    void aStrongMatchIsAskedAboutOnceOnSaving() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("hanna").page();
            String name = half(browser, "fr");
            new BrowserKeys(browser, "fr").save("Control+Enter");
            half(browser, "fr", name);
            assertThat(page.locator("[data-match]").count()).isBetween(1, 5);
            browser.press("Control+Enter").see("Nous ne le demandons qu’une fois");
            assertThat(browser.focusedName()).isEqualTo("C’est elle");
            new BrowserKeys(browser, "fr").save("Enter");
            half(browser, "fr", name);
            browser.press("Control+Enter").tabTo("Pas elle");
            new BrowserKeys(browser, "fr").save("Enter");
            assertThat(page.url()).doesNotContain("newRequest");
            browser.go("/register/newRequest.xhtml");   // the one concerned calls and says her name
            new BrowserKeys(browser, "fr").take("la personne " + name).jump("themes").take("AMU");
            browser.settle().press("Control+Enter").see("Nous ne le demandons qu’une fois");
            new BrowserKeys(browser, "fr").save("Enter");
        }
    }

    /** Three questions on a slow line: the first is answered, the second under way, the third waits, and Enter means the third. */
    @Test
    void enterTakesNothingFromTheListOfWhatStoodThereBefore() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("hanna").go("/register/newRequest.xhtml").page();
            BrowserKeys keys = new BrowserKeys(browser, "fr").jump("place").type("1");
            browser.settle();
            assertThat(page.locator("[id=place_panel] .ui-state-highlight").innerText()).doesNotContain("Schaerbeek");
            page.evaluate("() => { const send = XMLHttpRequest.prototype.send; XMLHttpRequest.prototype.send = function (...body) { setTimeout(() => send.apply(this, body), 500); }; }");
            keys.type("0");
            until(page, "requestId >= 2");
            keys.type("30");
            until(page, "requestId >= 3");
            until(page, "querying === false");
            keys.press("Enter");
            browser.settle();
            assertThat(page.inputValue("[id=place_input]")).contains("Schaerbeek");
        }
    }

    /** The list is still that of the first letters when somebody who types fast goes on to the next field. */
    @Test
    void tabTakesNothingFromTheListOfWhatStoodThereBefore() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("hanna").go("/register/newRequest.xhtml").page();
            BrowserKeys keys = new BrowserKeys(browser, "fr").type("hop");
            browser.settle();
            assertThat(page.locator("[id=caller_panel] .ui-state-highlight").innerText()).contains("Hôpital");
            keys.type("z").press("Tab");
            browser.settle();
            assertThat(page.inputValue("[id=caller_input]")).isEqualTo("hopz");
        }
    }

    @Test
    void badInputGetsAClearSentenceAndNothingTypedIsLost() {
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("hanna").go("/register/newRequest.xhtml");
            BrowserKeys keys = new BrowserKeys(browser, "nl").type("Dupontel");
            browser.settle().press("Escape");   // nobody of the list
            keys.press("Tab").jump("place").type("Xyzzyville").press("Tab").jump("note").say("Il rappellera");
            browser.settle().press("Control+Enter");
            browser.see(keys.text("register.requesterNotUnderstood"));
            browser.see(keys.text("register.themeMissing"));
            assertThat(browser.page().inputValue("[id=caller_input]")).isEqualTo("Dupontel");
            assertThat(browser.page().inputValue("[id=place_input]")).isEqualTo("Xyzzyville");
            assertThat(browser.page().inputValue("[id=note]")).isEqualTo("Il rappellera");
            browser.requireAccessible().shot("newRequest-refused");
            keys.jump("caller").press("Home").take("advocaat ").jump("themes").take("DMH").save("Control+Shift+Enter");
            assertThat(browser.page().inputValue("[id=note]")).contains("Il rappellera").contains("Xyzzyville");
            assertThat(browser.page().locator(".su-pagehead").innerText()).contains("Dupontel");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, 1366, light", "nl, 390, dark"})
    void theFilledFormIsReadableAccessibleAndQuiet(String language, int width, String scheme) {
        try (Browser browser = Browser.open(language, width, scheme)) {
            String name = half(browser.signIn("hanna"), language);
            browser.look("newRequest-filled");
            if (width == 1366) browser.firstSight("newRequest");
            new BrowserKeys(browser, language).save("Control+Enter");
            half(browser, language, name);
            browser.look("newRequest-match");
            new BrowserKeys(browser, language).press("Control+Enter");
            browser.see(word(language, "Nous ne le demandons qu’une fois", "We vragen het maar één keer"));
            browser.look("newRequest-asked");
            new BrowserKeys(browser, language).save("Enter");
        }
    }

    private static void until(Page page, String ofThePlace) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("PrimeFaces.widgets.place." + ofThePlace)));
    }

    private static String half(Browser browser, String language) {
        return half(browser, language, Invented.name());
    }

    /** A form as it stands in the middle of a call, kept by the server. */
    private static String half(Browser browser, String language, String name) {
        browser.go("/register/newRequest.xhtml");
        new BrowserKeys(browser, language).take(word(language, "avocat", "advocaat")).take(name).take("1030").jump("sex").letter("sex", "female")
                .jump("themes").take(word(language, "AMU", "DMH"));
        browser.settle().page().waitForCondition(() -> !browser.page().locator("[id=draftState]").innerText().isBlank());
        browser.page().waitForTimeout(400);   // the pause after the last key
        browser.settle();
        return name;
    }

    private static void requireHalf(Browser browser, String name, String language) {
        browser.settle();
        assertThat(browser.page().inputValue("[id=name]")).isEqualTo(name);
        assertThat(browser.page().inputValue("[id=caller_input]")).contains(word(language, "Barreau", "Balie"));
        assertThat(browser.page().inputValue("[id=place_input]")).contains(word(language, "Schaerbeek", "Schaarbeek"));
        assertThat(browser.page().locator("[id=sex] .ui-state-active").innerText()).isEqualTo(word(language, "F", "V"));
        assertThat(browser.page().locator("[id=themes] .ui-autocomplete-token-label").allInnerTexts()).isEqualTo(List.of(word(language, "Aide Médicale Urgente", "Dringende Medische Hulp")));
    }
}
