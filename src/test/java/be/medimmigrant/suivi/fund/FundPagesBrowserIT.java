package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FundPagesBrowserIT {

    private static final String[] TASKS = {"recordRequest", "checkThirdPartyPayers", "approveIntervention", "approveException", "informAndRedirect", "informPharmacy",
            "recordInvoice", "askWhetherUsed", "verifyPayment", "askWhetherAmuRequested", "payerAnswered", "giveUp", "correctInvoice", "confirmAccount", "paymentReturned", "openFrom", "openAmu"};
    @ParameterizedTest
    @CsvSource({"fr, 1366, light", "nl, 390, dark"})
    void every_page_is_readable_accessible_and_quiet(String language, int width, String scheme) {
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn("samir");
            browser.go(Browser.staged("/api/v1/test/fund/cosigning")).look("fund-fund");
            for (String page : new String[] {"ledger", "settings"}) browser.go("/fund/" + page + ".xhtml").look("fund-" + page);
            for (String page : TASKS) browser.go(Browser.staged("/api/v1/test/fund/" + page)).look("fund-" + page);
        }
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn("compta").go(Browser.staged("/api/v1/test/fund/payInvoice")).look("fund-payInvoice").go("/fund/paymentRun.xhtml").look("fund-paymentRun");
        }
    }

    @Test
    void an_amount_is_typed_as_people_write_it_and_what_is_missing_is_said_without_losing_it() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(Browser.test("POST", "/api/v1/test/fund/recordRequest"));
            browser.page().fill("[id=estimate]", "46,80");
            browser.page().fill("[id=what]", "Antibiotique");
            browser.page().selectOption("[id=reason]", "reason_amu_pending");
            browser.press("Control+Enter").see("Choisissez le type de dépense.");
            assertThat(browser.page().inputValue("[id=estimate]")).isEqualTo("46,80");
            browser.page().selectOption("[id=expenseType]", "expense_pharmacy");
            browser.press("Control+Enter");
            browser.page().waitForURL(url -> url.contains("caseFile.xhtml"));
            browser.see("Intervention du fonds médical demandée : Pharmacie");
        }
    }
}
