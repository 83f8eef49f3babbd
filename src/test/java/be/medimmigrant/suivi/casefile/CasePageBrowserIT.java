package be.medimmigrant.suivi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CasePageBrowserIT {

    private static String caseId;

    private static String story() {
        if (caseId == null) caseId = Browser.test("POST", "/api/v1/test/follow-up/onBothTracks");
        Browser.travelTo(LocalDate.parse("2026-11-23"));
        return "/casefile/caseFile.xhtml?id=" + caseId;
    }

    /** Keys that lead to the page of the case. */
    private static void send(Browser browser, String keys) {
        browser.leave(keys);
        assertThat(browser.page().url()).contains("/casefile/caseFile.xhtml");
    }

    @AfterAll
    static void back() {
        Browser.backToNow();
    }

    @Test
    void everyTabIsReadableInBothLanguagesOnBothScreens() {
        String page = story();
        look(page, "fr", 1366, "light");
        look(page, "nl", 390, "dark");
    }

    private static void look(String page, String language, int width, String scheme) {
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn("noor");
            for (String tab : new String[] {"thread", "documents", "people", "procedure"}) browser.go(page + "&tab=" + tab).look("case-" + tab);
            if (width == 1366) browser.go(page).firstSight("case");
            browser.go("/casefile/caseFiles.xhtml").look("cases");
            for (String form : new String[] {"recordContact", "recordMandate", "involveParty", "handOver", "addDocument"})
                browser.go("/casefile/" + form + ".xhtml?id=" + caseId).look("case-" + form);
        }
    }

    @Test
    void aCoordinatorMayOwnACaseAndChoosingAStandInAloneLeavesItThere() {
        story();
        String form = "/casefile/handOver.xhtml?id=" + caseId;
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("samir").go(form).page().selectOption("[id=owner]", As.id("samir").toString());
            browser.page().selectOption("[id=standIn]", As.id("noor").toString());
            send(browser, "Control+Enter");
            browser.go(form).page().selectOption("[id=standIn]", As.id("hanna").toString());
            send(browser, "Control+Enter");
            browser.go(form);
            assertThat(browser.page().inputValue("[id=owner]")).isEqualTo(As.id("samir").toString());
            assertThat(browser.page().inputValue("[id=standIn]")).isEqualTo(As.id("hanna").toString());
            browser.page().selectOption("[id=owner]", As.id("noor").toString());
            send(browser, "Control+Enter");
        }
    }

    @Test
    void theCaseLeadsToWhoChangedWhat() {
        String page = story();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(page);
            browser.page().click(".su-history-link");
            browser.settle();
            assertThat(browser.page().url()).contains("/audit/history.xhtml?of=case&id=" + caseId);
            assertThat(browser.page().locator("main").innerText()).contains("Noor");
        }
    }

    @Test
    void theNumberAndTheAliasStayInSightWhileOneScrolls() {
        String page = story();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(page);
            browser.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
            Locator number = browser.page().locator(".su-case-id .no");
            assertThat(number.boundingBox().y).isBetween(50.0, 120.0);
            browser.page().screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(java.nio.file.Path.of(
                    System.getProperty("project.build.directory", "target"), "screenshots", "case-scrolled.png")));
        }
    }

    @Test
    void aCommentBegunIsFoundAgainAndJoinsTheTimelineByKeyboard() {
        String page = story();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(page).tabTo("Ajouter au fil").type("Rappeler lundi");
            browser.page().waitForResponse(r -> r.request().method().equals("POST") && r.request().postData().contains("matin"), () -> browser.page().keyboard().type(" matin"));
            browser.go("/inbox/inbox.xhtml").go(page);
            assertThat(browser.page().inputValue("[id=comment]")).isEqualTo("Rappeler lundi matin");
            browser.tabTo("Ajouter au fil");
            send(browser, "Control+s");
            assertThat(browser.page().locator(".su-feed li:has-text('Rappeler lundi matin')").first().innerText()).contains("Noor");
            assertThat(browser.page().inputValue("[id=comment]")).isEmpty();
        }
    }

    @Test
    void withoutAMandateTheContactIsRefusedWithASentenceAndWhatWasTypedIsStillThere() {
        story();
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("hanna").go("/casefile/recordContact.xhtml?id=" + caseId);
            browser.page().selectOption("[id=whom]", "commune");
            browser.settle().see("Geen mandaat voor deze derde: dit contact kan niet geregistreerd worden.");
            browser.page().fill("[id=summary]", "Woonst gevraagd");
            browser.press("Control+Enter").see("Zonder mandaat voor deze derde (Gemeente)");
            assertThat(browser.page().inputValue("[id=summary]")).isEqualTo("Woonst gevraagd");
            browser.page().selectOption("[id=whom]", "cpas");
            browser.settle();
            send(browser, "Control+Enter");
            assertThat(browser.page().locator(".su-feed li:has-text('Woonst gevraagd')").first().innerText()).contains("mandaat van");
        }
    }

    @Test
    void theFilterOfTheTimelineStandsInTheAddress() {
        String page = story();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(page);
            browser.page().locator(".su-kinds a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Contacts")).click();
            browser.settle();
            assertThat(browser.page().url()).contains("kind=contact");
            assertThat(browser.page().locator(".su-feed li").count()).isEqualTo(browser.page().locator(".su-feed li.is-contact").count()).isPositive();
            browser.go(page + "&system=true");
            assertThat(browser.page().locator(".su-feed li.is-system").count()).isPositive();
        }
    }

    @Test
    void aDocumentIsSavedUnderTheNameOfWhatItIsAndNeverShownInThePage() {
        String page = story();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/casefile/addDocument.xhtml?id=" + caseId);
            browser.page().selectOption("[id=type]", "proof_of_residence");
            browser.page().setInputFiles("[id=file]", new com.microsoft.playwright.options.FilePayload("el-amrani-fatima.exe", "application/pdf", "MZ\u0000".getBytes()));
            browser.leave("Control+Enter").see("Ce genre de fichier n’est pas conservé");
            browser.page().setInputFiles("[id=file]", new com.microsoft.playwright.options.FilePayload("el-amrani-fatima.pdf", "application/pdf", "%PDF-1.7".getBytes()));
            browser.speak("nl").speak("fr");
            assertThat(browser.page().evaluate("document.getElementById('file').files.length")).as("the file chosen before the language changed").isEqualTo(1);
            browser.leave("Control+Enter");
            var download = browser.page().waitForDownload(() -> browser.page().locator(".su-documents tbody a").first().click());
            assertThat(download.suggestedFilename()).matches("2026-\\d{4}-proof_of_residence\\.pdf");
            assertThat(browser.page().content()).doesNotContain("amrani");
        }
    }

    @Test
    void theListLinksToItsCasesAndSaysHowMany() {
        story();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/casefile/caseFiles.xhtml?state=open&type=amu_refusal_appeal");
            String tab = browser.page().locator(".su-tabs a[aria-current=page] span").innerText();
            assertThat(browser.page().locator(".su-pagehead p").innerText()).contains(tab.equals("1") ? "Un dossier" : tab + " dossiers");
            String number = browser.page().locator("tbody a b").first().innerText();
            browser.page().fill("[id=number]", number);
            send(browser, "Control+Enter");
            assertThat(browser.page().locator(".su-case-id .no").innerText()).isEqualTo(number);
        }
    }
}
