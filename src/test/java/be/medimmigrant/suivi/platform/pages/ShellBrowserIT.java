package be.medimmigrant.suivi.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the shell promises on every page, tried on the specimen page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShellBrowserIT {

    private static final String SPECIMEN = "/specimen.xhtml";
    private static final String WAITING = "sessionStorage.getItem('suivi.typed')";

    @Test
    void switchingTheLanguageKeepsEveryWordTypedAndTheScroll() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.fill("[id=words]", "Refus oral au guichet");
            page.fill("[id=day]", "4/1");
            page.fill("[id=note]", "Deux\nlignes");
            choose(browser, "plant_input", "fou");
            choose(browser, "pojo_input", "til");
            choose(browser, "several_input", "oli");
            page.check("[id='ticks:1']");
            page.check("[id='radio:1']");
            page.locator("[id=one] > div").nth(1).click();
            page.locator("[id=menu]").click();
            page.locator("[id=menu_panel] li", new Page.LocatorOptions().setHasText("Lilas")).click();
            page.evaluate("window.scrollTo(0, 300)");
            browser.speak("nl");
            assertThat(page.title()).isEqualTo("Specimen · Suivi");
            assertThat(browser.button("Sneltoetsen").count() + page.getByText("Hulp").count()).isPositive();
            assertThat(page.inputValue("[id=words]")).isEqualTo("Refus oral au guichet");
            assertThat(page.inputValue("[id=day]")).isIn("04-01-" + LocalDate.now().getYear(), "04-01-" + (LocalDate.now().getYear() + 1));
            assertThat(page.inputValue("[id=note]")).isEqualTo("Deux\nlignes");
            assertThat(page.inputValue("[id=plant_input]")).isEqualTo("Fougère");
            assertThat(page.inputValue("[id=pojo_input]")).isEqualTo("Tilleul");
            assertThat(page.locator("[id=several] .ui-autocomplete-token-label").allTextContents()).containsExactly("Bruyère", "Olivier");
            assertThat(page.isChecked("[id='ticks:1']")).isTrue();
            assertThat(page.isChecked("[id='radio:1']")).isTrue();
            assertThat(page.locator("[id=one] > .ui-state-active").textContent()).contains("Deuxième");
            assertThat(page.locator("[id=menu_label]").textContent()).contains("Lilas");
            assertThat(((Number) page.evaluate("window.scrollY")).intValue()).isGreaterThan(200);
        }
    }

    @Test
    void whatCannotBeReadAsADateYetStaysInItsFieldWithoutBlameWhenTheLanguageChanges() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.fill("[id=day]", "31/");
            page.fill("[id=words]", "avant");
            browser.speak("en");
            assertThat(page.inputValue("[id=day]")).isEqualTo("31/");
            assertThat(page.inputValue("[id=words]")).isEqualTo("avant");
            assertThat(page.locator(".ui-message-error, .su-note-error:not(.su-work *)").count()).isZero();
            browser.speak("fr");
        }
    }

    @Test
    void aDateIsEchoedInFullWhileItIsTyped() {
        try (Browser browser = Browser.open("nl")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.locator("[id=pastDay]").pressSequentially("2026-11-04");
            page.waitForCondition(() -> page.locator("[data-echo-for=pastDay]").textContent().equals("woensdag 4 november 2026"));
            browser.requireSilence();
        }
    }

    @Test
    void aRefusalStandsAboveTheContentAndNothingTypedIsLost() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.fill("[id=words]", "resté");
            page.click("[id=refuse]");
            browser.see("Votre rôle ne permet pas cette action.");
            assertThat(page.inputValue("[id=words]")).isEqualTo("resté");
            page.click("[id=lose]");
            browser.see("Quelqu’un d’autre a modifié ceci entre-temps");
            assertThat(page.inputValue("[id=words]")).isEqualTo("resté");
        }
    }

    @Test
    void aBugShowsItsNumberAndNoStackTraceAndKeepsTheText() {
        try (Browser browser = Browser.open("nl")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.fill("[id=words]", "gebleven");
            page.click("[id=breakDown]");
            browser.see("Er liep iets mis aan onze kant");
            assertThat(page.locator("[id=messages]").textContent()).containsPattern("F-[A-Z2-9]{6}").doesNotContain("Exception");
            assertThat(page.inputValue("[id=words]")).isEqualTo("gebleven");
        }
    }

    @Test
    void fieldsThatWereRefusedAreLinkedFromTheNoteAndTheFirstHasTheFocus() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN + "?demand=true").page();
            page.fill("[id=day]", "31/9");
            browser.press("Control+Enter");
            browser.see("2 champs à revoir :");
            assertThat(page.locator("[id=dayMessage]").textContent()).contains("Il n’y a que 30 jours en septembre.");
            assertThat(page.locator("[id=day]").getAttribute("aria-describedby")).isNotEmpty();
            page.locator("[id=messages] a", new Page.LocatorOptions().setHasText("Date")).click();
            assertThat(focused(page)).isEqualTo("day");
            browser.requireAccessible();
        }
    }

    @Test
    void aSuccessIsToldAtTheBottomAndStaysWhileTheServerAnswersOtherThings() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.click("[id=succeed]");
            page.locator("#toast .su-toast-item").waitFor();
            browser.requireAccessible().shot("toast");
            choose(browser, "plant_input", "fou");
            assertThat(page.locator("#toast").textContent()).contains("Bruyère").contains("Annuler");
            page.locator("[id=toastUndo]").click();
            browser.see("Il est trop tard pour annuler.");
        }
    }

    @Test
    void theKeyboardOpensHelpSearchesMovesInListsAndIsSilentInFields() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            browser.press("?");
            assertThat(page.locator("#keysDialog").isVisible()).isTrue();
            browser.requireAccessible().shot("keys").press("Escape");
            browser.press("j").press("j");
            assertThat(page.locator("tr.su-row-now").textContent()).contains("2026-0002");
            browser.press("k");
            assertThat(page.locator("tr.su-row-now").textContent()).contains("2026-0001");
            browser.press("/");
            assertThat(focused(page)).isEqualTo("shellSearch_input");
            browser.type("jn?");
            assertThat(page.inputValue("[id=shellSearch_input]")).isEqualTo("jn?");
            assertThat(page.locator("#keysDialog").isVisible()).isFalse();
            browser.press("Alt+g");
            assertThat(page.locator("#jumpHint").isVisible()).isTrue();
            browser.press("w");
            assertThat(focused(page)).isEqualTo("words");
            browser.press("Alt+1");
            page.waitForURL("**/inbox/inbox.xhtml");
        }
    }

    @Test
    void singleLettersCanBeSwitchedOff() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("hanna").speak("fr").go(SPECIMEN).page();
            browser.press("?");
            page.click("[id=letterKeys]");
            browser.settle().press("Escape");
            browser.press("j");
            assertThat(page.locator("tr.su-row-now").count()).isZero();
            page.click(".su-help");
            page.click("[id=letterKeys]");
            browser.settle().press("Escape");
            browser.press("j");
            assertThat(page.locator("tr.su-row-now").count()).isOne();
            browser.speak("nl");
        }
    }

    @Test
    void theScreenCanBeBlankedAndShownAgain() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            browser.press("Alt+Shift+X");
            assertThat(page.locator("#blank").isVisible()).isTrue();
            assertThat(page.title()).isEqualTo("Suivi");
            browser.press("Enter");
            assertThat(page.locator("#blank").isVisible()).isFalse();
        }
    }

    @Test
    void aRowOfButtonsIsOneTabStopAndArrowsChoose() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.focus("[id='one:0']");
            browser.press("ArrowRight");
            assertThat(page.locator("[id=one] > .ui-state-active").textContent()).contains("Deuxième");
            browser.press("ArrowLeft");
            assertThat(page.locator("[id=one] > .ui-state-active").textContent()).contains("Premier");
            assertThat(page.isChecked("[id='one:0']")).isTrue();
            browser.press("Delete");
            assertThat(page.locator("[id=one] > .ui-state-active").count()).isZero();
            assertThat(page.isChecked("[id='one:0']")).isFalse();
        }
    }

    @Test
    void beforeTheSessionEndsOneKeyContinuesAndAfterwardsTheTextComesBack() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.fill("[id=note]", "à moitié tapé");
            page.check("[id='radio:1']");
            page.check("[id='ticks:1']");
            page.locator("[id=one] > div").nth(1).click();
            choose(browser, "several_input", "oli");
            page.evaluate("SuiviSession.pretendIdle(3600 - 60)");
            assertThat(page.locator("#sessionDialog").isVisible()).isTrue();
            browser.requireAccessible().press("Enter");
            page.locator("#sessionDialog").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            page.context().clearCookies();
            page.evaluate("SuiviSession.pretendIdle(3601)");
            browser.see("Votre session s’est terminée");
            browser.press("Enter");
            page.waitForURL("**/signIn.xhtml*");
            page.fill("[id=username]", "noor");
            page.fill("[id=password]", be.medimmigrant.suivi.account.DemoAccounts.PASSWORD);
            page.click("[id=signIn]");
            page.waitForURL("**" + SPECIMEN);
            page.waitForCondition(() -> page.locator("[id=one] > .ui-state-active").count() == 1);
            assertThat(page.inputValue("[id=note]")).isEqualTo("à moitié tapé");
            assertThat(page.isChecked("[id='radio:1']") && page.isChecked("[id='ticks:1']") && page.isChecked("[id='one:1']")).as("what was chosen and ticked").isTrue();
            assertThat(page.locator("[id=several] .ui-autocomplete-token-label").allTextContents()).containsExactly("Bruyère", "Olivier");
            assertThat(page.evaluate(WAITING)).isNull();
        }
    }

    @Test
    void aPageThatTheServerForgotComesBackAsTypedAndForTheSamePersonOnly() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.fill("[id=note]", "à moitié tapé");
            page.evaluate("async page => { for (let i = 0; i < 30; i++) await fetch(page); }", SPECIMEN);
            browser.leave("Control+Enter").see("avec ce que vous y aviez tapé");
            page.waitForCondition(() -> "à moitié tapé".equals(page.inputValue("[id=note]")));
            page.context().clearCookies();
            browser.leave("Control+Enter");
            assertThat((String) page.evaluate(WAITING)).as("kept over the sign-in").contains("à moitié tapé");
            browser.signIn("hanna").page();
            assertThat(page.evaluate(WAITING)).as("nothing for somebody else").isNull();
            browser.go(SPECIMEN);
            assertThat(page.inputValue("[id=note]")).isEmpty();
        }
    }

    @Test
    void aDialogHoldsTheFocusAndItsMainActionHasTheSameKey() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            browser.button("Dialogue").click();
            for (int i = 0; i < 6; i++) page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")).isEqualTo(true);
            browser.press("Control+Enter");
            page.locator("#toast .su-toast-item").waitFor();
        }
    }

    @Test
    void theThemeIsRememberedForThePerson() {
        try (Browser browser = Browser.open("fr", 1366, "light")) {
            Page page = browser.signIn("leo").go(SPECIMEN).page();
            theme(browser, "themeDark");
            assertThat(page.evaluate("document.documentElement.className")).isEqualTo("dark");
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(13, 21, 23)");
            browser.go(SPECIMEN);
            assertThat(page.evaluate("document.documentElement.className")).isEqualTo("dark");
        }
        try (Browser browser = Browser.open("fr", 1366, "light")) {
            Page page = browser.signIn("leo").go(SPECIMEN).page();
            assertThat(page.evaluate("document.documentElement.className")).isEqualTo("dark");
            theme(browser, "themeSystem");
        }
    }

    @Test
    void onAPhoneTheLanguageIsSwitchedInThePersonsMenu() {
        try (Browser browser = Browser.open("fr", 390, "light")) {
            Page page = browser.signIn("noor").go(SPECIMEN).page();
            page.fill("[id=words]", "resté");
            page.click(".su-user");
            browser.requireAccessible().shot("userMenu");
            page.click("[id=langNlMenu]");
            browser.settle();
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("nl");
            assertThat(page.inputValue("[id=words]")).isEqualTo("resté");
            browser.speak("fr");
        }
    }

    private static void theme(Browser browser, String id) {
        browser.page().click(".su-user");
        browser.requireAccessible();
        browser.page().click("[id=" + id + "]");
        browser.settle().press("Escape");
    }

    private static void choose(Browser browser, String input, String typed) {
        browser.page().locator("[id=" + input + "]").pressSequentially(typed);
        browser.settle();
        String panel = input.replace("_input", "_panel");
        browser.page().locator("[id=" + panel + "] .ui-autocomplete-item").first().click();
        browser.settle();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }
}
