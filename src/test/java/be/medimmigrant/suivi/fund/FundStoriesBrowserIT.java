package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The three stories of issue 3, as people live them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FundStoriesBrowserIT {

    @Test
    void a_pharmacy_request_is_approved_for_less_by_the_coordinator_and_paid() {
        String record = stage("opened", "noor");
        String caseId = caseOf(record);
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(record);
            browser.page().selectOption("[id=expenseType]", "expense_pharmacy");
            browser.page().fill("[id=estimate]", "46,80");
            browser.page().fill("[id=what]", "Antibiotique, ordonnance du jour");
            browser.page().fill("[id=provider]", "Pharmacie du Parc (exemple)");
            browser.page().selectOption("[id=reason]", "reason_amu_pending");
            browser.settle();
            browser.see("À compléter");
            browser.see("Ni ordonnance, ni rendez-vous avec devis");
            browser.page().check("[id=prescription]");
            browser.settle();
            browser.see("Éligible");
            browser.see("À condition qu’un tiers payant ait été contacté");
            submit(browser);
            browser.go(address(caseId, "checkThirdPartyPayers")).see("AMU demandée, pas encore décidée");
            browser.page().getByLabel("Non, le fonds reste nécessaire").check();
            browser.page().selectOption("[id=payer]", "CPAS");
            browser.settle();
            browser.page().fill("[id=said]", "CPAS appelé : décision attendue vers le 9");
            browser.press("Control+Enter").see("Sans mandat pour ce tiers (CPAS), nous ne pouvons pas le contacter");
            assertThat(browser.page().inputValue("[id=said]")).isEqualTo("CPAS appelé : décision attendue vers le 9");
            assertThat(browser.page().locator("[id=lacking] .su-note").innerText().strip()).startsWith("Pas de mandat pour ce tiers");
            browser.page().check("[id=mandated]");
            browser.page().selectOption("[id=payer]", "FEDASIL");
            browser.settle();
            assertThat(browser.page().isChecked("[id=mandated]")).as("what was allowed was about the CPAS").isFalse();
            browser.page().selectOption("[id=payer]", "CPAS");
            browser.settle();
            browser.page().check("[id=mandated]");
            browser.look("fund-mandate-on-the-spot");
            submit(browser);
        }
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("samir").go(address(caseId, "approveIntervention")).see("AMU demandée, pas encore décidée");
            browser.page().getByLabel("2 · Approuver moins").check();
            browser.settle();
            browser.page().fill("[id=amount]", "40,00");
            browser.page().fill("[id=motive]", "une boîte suffit");
            submit(browser);
            browser.see("40,00 €");
        }
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(address(caseId, "informPharmacy"));
            browser.page().fill("[id=iban]", "BE68 5390 0754 7034");
            submit(browser);
            browser.go(address(caseId, "recordInvoice"));
            browser.page().fill("[id=number]", "FA-1");
            browser.page().fill("[id=on]", "auj");
            browser.page().fill("[id=amount]", "38,20");
            submit(browser);
        }
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("compta").go(address(caseId, "payInvoice")).see("38,20");
            browser.press("Control+Enter");
            browser.page().waitForURL(url -> url.contains("paymentRun"));
        }
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("hanna").go(address(caseId, "verifyPayment"));
            browser.page().getByLabel("Oui, le paiement est juste").check();
            submit(browser);
            browser.see("Intervention payée");
        }
    }

    @Test
    void whoever_was_asked_last_stands_ready_when_an_answer_comes_and_an_insurance_is_named() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(stage("payerAnswered", "noor"));
            assertThat(browser.page().inputValue("[id=payer]")).isEqualTo("CPAS");
            assertThat(browser.page().getByLabel("Ce tiers").isChecked()).isTrue();
            browser.page().getByLabel("Oui, un autre tiers").check();
            browser.page().selectOption("[id=payer]", "INSURANCE");
            browser.settle();
            browser.page().getByLabel("Nous", new Page.GetByLabelOptions().setExact(true)).check();
            browser.settle();
            browser.page().fill("[id=said]", "L’assurance voyage prend tout en charge");
            browser.page().check("[id=mandated]");
            browser.press("Control+Enter").see("Dites de quel tiers il s’agit");
            browser.page().fill("[id=payerName]", "Assurance Exemple");
            submit(browser);
            browser.see("Assurance Exemple");
        }
    }

    @Test
    void what_the_coordinator_asked_for_somebody_else_must_approve() {
        String approve = stage("approveIntervention", "samir");
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("samir").go(approve).see("une autre personne doit approuver");
            browser.press("Control+Enter").see("Qui demande n’approuve pas");
        }
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("hanna").go(approve);
            submit(browser);
        }
    }

    @Test
    void an_eligibility_refusal_ends_as_no_longer_necessary_after_a_call_to_the_cpas() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(stage("informAndRedirect", "noor")).see("Non éligible");
            browser.see("Article de confort");
            browser.page().getByLabel("Oui, le CPAS : plus nécessaire").check();
            browser.settle();
            assertThat(browser.page().inputValue("[id=payer]")).isEqualTo("CPAS");
            browser.page().getByLabel("La personne elle-même").check();
            browser.settle();
            assertThat(browser.page().locator("[id=mandated]").count()).as("nothing goes out from us").isZero();
            browser.page().fill("[id=said]", "CPAS appelé : il délivre le réquisitoire aujourd’hui, Mme y va à 14 h");
            browser.look("fund-taken-over");
            submit(browser);
            browser.see("Plus nécessaire : contact avec le CPAS");
            assertThat(browser.page().content()).doesNotContain("Refusé");
        }
    }

    private static void submit(Browser browser) {
        browser.press("Control+Enter");
        browser.page().waitForURL(url -> url.contains("caseFile.xhtml"));
    }

    private static String stage(String page, String by) {
        return Browser.test("POST", "/api/v1/test/fund/" + (page.equals("opened") ? "recordRequest" : page) + "?by=" + by);
    }

    private static String caseOf(String address) {
        return Browser.test("GET", "/api/v1/test/fund/case?task=" + address.substring(address.indexOf("task=") + 5));
    }

    private static String address(String caseId, String page) {
        return Browser.test("GET", "/api/v1/test/fund/address?case=" + caseId + "&page=" + page);
    }
}
