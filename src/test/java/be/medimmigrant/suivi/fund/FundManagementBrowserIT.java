package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fund's own pages: sources, claims, receipts, rules; and what a decision and an invoice do with the keyboard and a file. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FundManagementBrowserIT {

    @ParameterizedTest
    @CsvSource({"fr, 1366, light", "nl, 390, dark"})
    void every_page_is_readable_accessible_and_quiet(String language, int width, String scheme) {
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn("samir");
            for (String page : new String[] {"changes", "rules", "interventions"}) browser.go("/fund/" + page + ".xhtml").look("fund-" + page);
            for (String page : new String[] {"receipts", "claims", "source", "editSource", "claim"}) browser.go(Browser.staged("/api/v1/test/fund-papers/" + page)).look("fund-" + page);
        }
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn("compta").go(Browser.staged("/api/v1/test/fund-papers/bankFile")).look("fund-bankFile").go(Browser.staged("/api/v1/test/fund-papers/payInvoice")).look("fund-payInvoice-inFile");
        }
    }

    @Test
    void each_number_of_the_overview_opens_the_list_it_counts_and_the_main_pages_speak_english() {
        try (Browser browser = Browser.open("en")) {
            browser.signIn("samir").go(papers("claim")).shot("fund-claim").go("/fund/fund.xhtml").shot("fund-fund");
            List<Locator> numbers = browser.page().locator("main a[href*='/fund/interventions.xhtml']").all();
            assertThat(numbers).hasSizeGreaterThan(3);
            for (Locator number : numbers) {
                String list = browser.page().request().get(number.getAttribute("href")).text();
                assertThat(list).as(number.getAttribute("href")).containsPattern("<h1>Interventions</h1><p>(No|" + number.textContent().strip() + ") intervention");
            }
            for (String page : new String[] {"settings", "rules", "changes"}) browser.go("/fund/" + page + ".xhtml").shot("fund-" + page);
            browser.go(papers("source")).shot("fund-source");
            browser.go(Browser.test("POST", "/api/v1/test/fund/approveIntervention")).shot("fund-approveIntervention");
        }
        try (Browser browser = Browser.open("en")) {
            browser.signIn("compta").go("/fund/paymentRun.xhtml").shot("fund-paymentRun");
        }
    }

    /** Its address names a file: that is not something typed. */
    @Test
    void a_file_for_the_bank_is_read_in_another_language_and_what_was_ticked_stays() {
        try (Browser browser = Browser.open("fr")) {
            Locator tick = browser.signIn("compta").go(Browser.staged("/api/v1/test/fund-papers/bankFile")).page().locator("main table input[type=checkbox]").first();
            tick.check();
            browser.speak("nl");
            assertThat(tick.isChecked()).isTrue();
            browser.speak("fr");
            assertThat(tick.isChecked()).isTrue();
        }
    }

    private static String papers(String page) {
        return Browser.test("POST", "/api/v1/test/fund-papers/" + page);
    }

    @Test
    void an_answer_is_chosen_by_its_number_and_the_button_says_what_is_at_stake() {
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("samir").go(Browser.test("POST", "/api/v1/test/fund/approveIntervention"));
            assertThat(browser.page().textContent("[id=submit]")).contains("€\u00a046,80 goedkeuren");
            browser.see("nieuwe persoon");
            browser.press("4");
            assertThat(browser.page().locator(".su-numbered input[type=radio]").nth(3).isChecked()).isTrue();
            assertThat(browser.page().textContent("[id=submit]")).contains("Weigeren");
            browser.press("2");
            browser.page().fill("[id=amount]", "1234,5");
            browser.press("Tab");
            assertThat(browser.page().textContent("[id=submit]")).contains("Enkel €\u00a01.234,50 goedkeuren");
            browser.page().fill("[id=motive]", "1234");
            assertThat(browser.page().locator(".su-numbered input[type=radio]").nth(1).isChecked()).isTrue();
            browser.go(Browser.test("POST", "/api/v1/test/fund/approveIntervention?again=samir")).see("iemand anders moet goedkeuren");
            browser.look("fund-described");
        }
    }

    @Test
    void a_receipt_is_seen_beside_the_invoice_while_it_is_typed_and_what_was_seen_before_is_warned_of() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(Browser.test("POST", "/api/v1/test/fund/recordInvoice")).see("Aucun reçu n’est joint");
            browser.page().fill("[id=number]", "FA-2026/77");
            browser.page().setInputFiles("[id=file]", new FilePayload("Fatima K.png", "image/png", FundPapersResource.receipt("png")));
            browser.settle().see("Le reçu est joint");
            assertThat(browser.page().locator(".su-paper img").evaluate("i => i.decode().then(() => i.naturalWidth)")).isEqualTo(300);
            assertThat(browser.page().inputValue("[id=number]")).isEqualTo("FA-2026/77");
            browser.page().fill("[id=amount]", "52,00");
            browser.press("Tab").see("elle retourne à l’approbation");
            browser.page().setInputFiles("[id=file]", new FilePayload("x.png", "image/png", "Facture".getBytes()));
            browser.settle().see("Un reçu est un PDF, une photo JPG ou PNG");
        }
    }
}
