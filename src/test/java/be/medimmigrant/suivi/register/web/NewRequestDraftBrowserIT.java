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
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in the middle of a call: nothing typed in the form is lost, nothing is asked twice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NewRequestDraftBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void aSessionKilledInTheMiddleOfACallIsPickedUpAfterSigningIn(String language) {
        try (Browser browser = Browser.open(language)) {
            String name = half(browser.signIn("hanna"), language);
            Page page = browser.page();
            page.context().clearCookies();
            new BrowserKeys(browser, language).jump("note").say("encore ceci");
            page.waitForURL(url -> url.contains("signIn"));
            page.fill("[id=username]", "hanna");
            page.fill("[id=password]", DemoAccounts.PASSWORD);
            page.click("[id=signIn]");
            page.waitForURL(url -> url.contains("draft="));
            page.waitForCondition(() -> page.inputValue("[id=note]").equals("encore ceci"));
            requireHalf(browser.speak(language), name, language);
            new BrowserKeys(browser, language).save("Control+Enter");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, nl", "nl, fr"})
    void theLanguageChangesAndWhatWasTypedAndWhereOneWasStay(String before, String after) {
        try (Browser browser = Browser.open(before)) {
            String name = half(browser.signIn("hanna"), before);
            new BrowserKeys(browser, before).jump("note").say("En cours de phr");
            browser.speak(after);
            assertThat(browser.page().locator("h1").innerText()).isEqualTo(word(after, "Nouvelle demande", "Nieuwe aanvraag"));
            assertThat(browser.page().evaluate("document.activeElement.id")).isEqualTo("note");
            browser.type("ase");
            requireHalf(browser, name, after);
            assertThat(browser.page().inputValue("[id=note]")).isEqualTo("En cours de phrase");
            new BrowserKeys(browser, after).save("Control+Enter");
            browser.speak(before);   // the account remembers the language: as it was
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void aCallIsParkedByLeavingAndResumedFromTheStrip(String language) {
        try (Browser browser = Browser.open(language)) {
            String name = half(browser.signIn("samir"), language);
            String draft = browser.page().url();
            browser.go("/inbox/inbox.xhtml").go("/register/newRequest.xhtml");
            assertThat(browser.page().inputValue("[id=name]")).isEmpty();
            browser.page().locator(".su-parked a[href*='" + draft.substring(draft.indexOf("draft=")) + "']").dispatchEvent("click");
            browser.page().waitForURL(draft);
            requireHalf(browser.settle(), name, language);
            browser.tabTo(word(language, "Jeter ce brouillon", "Dit ontwerp weggooien")).press("Enter").requireAccessible();
            browser.tabTo(word(language, "Le garder", "Bewaren")).press("Enter");
            requireHalf(browser, name, language);
            new BrowserKeys(browser, language).jump("note").say("rien");
            browser.tabTo(word(language, "Jeter ce brouillon", "Dit ontwerp weggooien")).press("Enter");
            browser.tabTo(word(language, "Jeter ce brouillon", "Dit ontwerp weggooien")).leave("Enter").see(word(language, "Brouillon jeté", "Ontwerp weggegooid"));
            browser.go("/register/newRequest.xhtml");
            assertThat(browser.page().locator(".su-parked a[href*='" + draft.substring(draft.indexOf("draft=")) + "']").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void aStrongMatchIsAskedAboutOnceOnSaving(String language) {
        try (Browser browser = Browser.open(language)) {
            Page page = browser.signIn("hanna").page();
            String name = half(browser, language);
            new BrowserKeys(browser, language).save("Control+Enter");
            half(browser, language, name);
            assertThat(page.locator("[data-match]").count()).isBetween(1, 5);
            browser.press("Control+Enter").see(word(language, "Nous ne le demandons qu’une fois", "We vragen het maar één keer"));
            assertThat(browser.focusedName()).isEqualTo(word(language, "C’est elle", "Zij is het"));
            new BrowserKeys(browser, language).save("Enter");
            half(browser, language, name);
            browser.press("Control+Enter").tabTo(word(language, "Pas elle", "Zij is het niet"));
            new BrowserKeys(browser, language).save("Enter");
            assertThat(page.url()).doesNotContain("newRequest");
            browser.go("/register/newRequest.xhtml");   // the one concerned calls and says her name
            new BrowserKeys(browser, language).take(word(language, "la personne ", "betrokkene ") + name).jump("themes").take(word(language, "AMU", "DMH"));
            browser.settle().press("Control+Enter").see(word(language, "Nous ne le demandons qu’une fois", "We vragen het maar één keer"));
            new BrowserKeys(browser, language).save("Enter");
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

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void badInputGetsAClearSentenceAndNothingTypedIsLost(String language) {
        try (Browser browser = Browser.open(language)) {
            browser.signIn("hanna").go("/register/newRequest.xhtml");
            BrowserKeys keys = new BrowserKeys(browser, language).type("Dupontel");
            browser.settle().press("Escape");   // nobody of the list
            keys.press("Tab").jump("place").type("Xyzzyville").press("Tab").jump("note").say("Il rappellera");
            browser.settle().press("Control+Enter");
            browser.see(keys.text("register.requesterNotUnderstood"));
            browser.see(keys.text("register.themeMissing"));
            assertThat(browser.page().inputValue("[id=caller_input]")).isEqualTo("Dupontel");
            assertThat(browser.page().inputValue("[id=place_input]")).isEqualTo("Xyzzyville");
            assertThat(browser.page().inputValue("[id=note]")).isEqualTo("Il rappellera");
            browser.requireAccessible().shot("newRequest-refused");
            keys.jump("caller").press("Home").take(word(language, "avocat ", "advocaat ")).jump("themes").take(word(language, "AMU", "DMH")).save("Control+Shift+Enter");
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
