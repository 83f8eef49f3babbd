package be.medimmigrant.suivi.register.web;

import static be.medimmigrant.suivi.register.web.NewRequestBrowserIT.word;
import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of requests, one request, one person: found, corrected, closed, by keyboard, in both languages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RequestPagesBrowserIT {

    @Test
    void aRequestIsFoundInTheListAndInTheHeaderCorrectedAndClosed() {
        try (Browser browser = Browser.open("fr")) {
            String name = open(browser.signIn("noor"), "fr");
            browser.look("request");
            String number = browser.page().locator("h1[data-number]").getAttribute("data-number");
            find(browser, name);
            assertThat(browser.page().url()).doesNotContain(name.substring(0, 7));
            assertThat(browser.page().locator("tr[data-row]").count()).isEqualTo(1);
            browser.tabTo(browser.page().locator("tr[data-row] .su-rowlink").innerText());
            browser.leave("Enter").tabTo("Ce qui a été dit").type("Corrigé ");
            insertText(browser);
            browser.leave("Control+Enter");
            assertThat(browser.page().inputValue("[id=note]")).contains("Corrigé").contains("Expliqué le recours au tribunal du travail");
            correctWhoAndWhen(browser);
            browser.tabTo("Clôturer");
            browser.leave("Enter");
            assertThat(browser.page().locator(".su-pagehead .su-status").innerText()).contains("clôturée");
            browser.go("/register/requests.xhtml?state=open&means=phone").look("requests-filtered");
            find(browser, name);
            browser.see("Aucune demande ne correspond");
            search(browser, name, name);
            assertThat(browser.page().url()).contains("/person/person.xhtml");
            browser.look("person");
            assertThat(browser.page().locator("h1").innerText()).isEqualTo(name);
            assertThat(browser.page().title()).doesNotContain(name.substring(0, 7));
            search(browser, number, "Demande " + number);   // a case may bear the same number
            assertThat(browser.page().url()).contains("/register/request.xhtml");
            assertThat(browser.page().locator("h1").innerText()).contains(number);
        }
    }

    @Test
    void twoEditorsSeeBothValuesAndNothingIsOverwrittenInSilence() {
        try (Browser noor = Browser.open("nl"); Browser hanna = Browser.open("nl")) {
            open(noor.signIn("noor"), "nl");
            String request = noor.page().url().replace(Browser.base(), "");
            hanna.signIn("hanna").go(request);
            String person = hanna.page().locator(".su-aside a[href*='/person/person.xhtml']").getAttribute("href");
            bothSave(noor, hanna, "note", "Tekst van Noor", "Tekst van Hanna");
            hanna.look("request-conflict");
            takeOver(hanna, "note", "Tekst van Noor");
            noor.go(person);
            hanna.go(person);
            bothSave(noor, hanna, "birthYear", "1984", "1948");
            hanna.look("person-conflict");
            takeOver(hanna, "birthYear", "1984");
        }
    }

    @Test
    void aPersonIsCorrectedAndTiedToHerFamilyAndWhatIsTypedMeanwhileIsKept() {
        try (Browser browser = Browser.open("nl", 390, "dark")) {
            String sister = open(browser.signIn("noor"), "nl");
            open(browser, "nl");
            browser.look("request").page().locator(".su-aside a[href*='/person/person.xhtml']").click();
            browser.settle().look("person").tabTo("Geboortejaar").type("1984");
            Page page = browser.page();
            page.locator("[id=relative_input]").focus();
            browser.type(sister).page().locator(".ui-autocomplete-panel:visible .ui-autocomplete-item").first().waitFor();
            browser.press("Enter");
            page.selectOption("[id=kind]", "sibling");
            page.check("[id=together]");
            browser.tabTo("Toevoegen");
            browser.leave("Enter");
            assertThat(browser.settle().page().locator(".su-aside").innerText()).contains(sister).contains("Broer of zus");
            assertThat(page.inputValue("[id=birthYear]")).isEqualTo("1984");
            browser.go("/register/requests.xhtml").look("requests");
            browser.page().locator("tr[data-row] .su-rowlink").first().click();
            aboutHerAgain(browser.settle(), sister);
        }
    }

    @Test
    void whatIsLeftOpenIsCountedInTheMenuAndFoundFromTheList() {
        try (Browser browser = Browser.open("fr")) {
            open(browser.signIn("noor"), "fr");   // kept, not closed
            browser.go("/register/requests.xhtml");
            String open = browser.page().locator(".su-menu a[aria-current] .su-count").innerText();
            assertThat(browser.page().locator("[id=openOnes]").innerText()).contains(open.equals("1") ? "une" : open);
            browser.page().click("[id=openOnes]");
            browser.settle();
            assertThat(browser.page().url()).contains("state=open");
            assertThat(browser.page().locator(".su-pagehead p").innerText()).contains(open.equals("1") ? "une" : open);
            assertThat(browser.page().locator("[id=openOnes]").count()).isZero();
        }
    }

    @Test
    void anOutcomeThatOpensACaseLeadsToTheButtonThatOpensItAndWithItTheRequestIsClosed() {
        try (Browser browser = Browser.open("fr")) {
            open(browser.signIn("noor"), "fr");
            browser.page().locator("[id=note]").fill("Refus du CPAS, reçu hier");
            browser.page().locator("[id=outcome] .ui-button", new Page.LocatorOptions().setHasText("Suivi")).click();
            browser.press("Control+Enter").see("ouvrez-le par « Ouvrir le suivi »");
            browser.look("request-outcome-without-case");
            String request = browser.page().url().replace(Browser.base(), "");
            browser.tabTo("Ouvrir le suivi");
            browser.leave("Enter");
            assertThat(browser.page().url()).contains("/casefile/caseFile.xhtml");
            browser.go(request).look("request-followed");
            assertThat(browser.page().locator(".su-pagehead .su-status").innerText()).contains("clôturée");
            assertThat(browser.page().inputValue("[id=note]")).isEqualTo("Refus du CPAS, reçu hier");
            assertThat(browser.page().locator("[id=outcome] .ui-state-active").innerText()).contains("Suivi");
        }
    }

    /** The caller was no lawyer but a hospital, and it was yesterday's mail. */
    private static void correctWhoAndWhen(Browser browser) {
        Page page = browser.page();
        String service = "Service " + Invented.word();
        page.locator("[id=caller_input]").focus();
        browser.press("Control+a").type("hôpital " + service);
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item").filter(new Locator.FilterOptions().setHasText(service)).first().click();
        browser.settle();
        page.fill("[id=receivedOn]", "demain");
        browser.press("Control+Enter").see("Ce jour n’est pas encore arrivé");
        assertThat(page.inputValue("[id=receivedOn]")).as("as it was typed").isEqualTo("demain");
        page.fill("[id=receivedOn]", "hier");
        browser.leave("Control+Enter").look("request-corrected");
        assertThat(page.locator(".su-pagehead").innerText()).contains(service).doesNotContain("Barreau");
        assertThat(page.locator("main").innerText()).contains("Hôpital");
    }

    /** A name that is in the register already is asked about once before somebody new is made of it. */
    private static void aboutHerAgain(Browser browser, String name) {
        browser.page().locator("[id=whom_input]").focus();
        browser.type(name).page().locator(".ui-autocomplete-panel:visible .ui-autocomplete-item").last().click();
        browser.settle().see("We vragen het maar één keer");
        browser.look("request-concern-asked").tabTo("Zij is het");
        browser.leave("Enter");
        assertThat(browser.settle().page().locator(".su-aside .su-match").innerText()).contains(name);
    }

    /** «::» and the beginning of a word of the block. */
    private static void insertText(Browser browser) {
        browser.type("::rec").see("Recours au tribunal du travail");
        browser.requireAccessible().shot("text-blocks").press("Enter");
        assertThat(browser.page().locator("#textBlocks").isVisible()).isFalse();
        browser.type(" ??zzz").see("Rien ne correspond");
        browser.press("Escape");
        assertThat(browser.page().locator("#textBlocks").isVisible()).isFalse();
        assertThat(browser.page().inputValue("[id=note]")).contains("enveloppe. ??zzz").doesNotContain("::");
    }

    /** The first is quicker; the second is shown both. */
    private static void bothSave(Browser first, Browser second, String field, String firsts, String seconds) {
        first.page().fill("[id=" + field + "]", firsts);
        first.leave("Control+Enter");
        second.page().fill("[id=" + field + "]", seconds);
        second.press("Control+Enter").see("Iemand anders heeft");
        assertThat(second.page().locator(".su-conflicts").innerText()).contains(firsts, seconds);
        assertThat(second.page().inputValue("[id=" + field + "]")).isEqualTo(seconds);
    }

    private static void takeOver(Browser second, String field, String firsts) {
        second.tabTo("Overnemen").press("Enter");
        assertThat(second.page().inputValue("[id=" + field + "]")).isEqualTo(firsts);
    }

    /** A request that stays open, about somebody with a name; its page is shown. */
    private static String open(Browser browser, String language) {
        browser.go("/register/newRequest.xhtml");
        String name = Invented.name();
        new BrowserKeys(browser, language).take(word(language, "avocat", "advocaat")).take(name).take("1030").jump("sex").letter("sex", "female").jump("themes")
                .take(word(language, "AMU", "DMH")).press("Enter").say("Demande une attestation").save("Control+Shift+Enter");
        return name;
    }

    private static void find(Browser browser, String words) {
        if (!browser.page().url().contains("requests.xhtml")) browser.go("/register/requests.xhtml");
        browser.page().locator("[id=words]").focus();
        browser.page().keyboard().type(words);
        browser.leave("Tab");
    }

    private static void search(Browser browser, String words, String hit) {
        browser.page().locator("h1").first().evaluate("document.activeElement.blur()");
        browser.press("/").type(words);
        Locator hits = browser.page().locator(".su-search-panel .ui-autocomplete-item");
        hits.filter(new Locator.FilterOptions().setHasText(hit)).first().waitFor();
        for (int i = 0; i < 8 && highlighted(browser).stream().noneMatch(text -> text.contains(hit)); i++) browser.press("ArrowDown");
        browser.leave("Enter");
    }

    private static List<String> highlighted(Browser browser) {
        return browser.page().locator(".su-search-panel .ui-autocomplete-item.ui-state-highlight").allInnerTexts();
    }
}
