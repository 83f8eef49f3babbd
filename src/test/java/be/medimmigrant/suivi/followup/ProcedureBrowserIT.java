package be.medimmigrant.suivi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of the procedure on the page of a case that is on both tracks. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProcedureBrowserIT {

    private static String caseId;

    private static String procedure() {
        if (caseId == null) caseId = Browser.test("POST", "/api/v1/test/follow-up/onBothTracks");
        Browser.travelTo(LocalDate.parse("2026-11-23"));
        return "/casefile/caseFile.xhtml?tab=procedure&id=" + caseId;
    }

    @AfterAll
    static void back() {
        Browser.backToNow();
    }

    @ParameterizedTest
    @CsvSource({"fr, 1366, light, Médiation et recours, en cours", "nl, 390, dark, Bemiddeling en beroep, bezig"})
    void the_picture_opens_where_the_case_stands_in_the_readers_language(String language, int width, String scheme, String where, String now) {
        String page = procedure();
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn("noor").go(page);
            browser.page().locator(".su-diagram .djs-element.su-now").first().waitFor();
            assertThat(browser.page().locator(".bjs-breadcrumbs li").last().innerText()).isEqualTo(where);
            assertThat(browser.page().locator(".su-diagram-flag").first().textContent()).isEqualTo(now);
            assertThat(browser.page().locator("[data-element-id=SubProcess_Filing]").getAttribute("class")).contains("su-now");
            assertThat(browser.page().locator("[data-element-id=StartEvent_Remedies]").first().getAttribute("class")).contains("su-done");
            assertThat(browser.page().locator(".bjs-powered-by").isVisible()).isTrue();
            browser.look("procedure");
        }
    }

    @Test
    void the_same_steps_stand_beside_the_picture_as_text() {
        String page = procedure();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(page);
            Locator phases = browser.page().locator(".su-procedure > .su-steps > li");
            assertThat(phases.nth(0).innerText()).contains("Examiner le refus", "Ouvrir le suivi", "Enregistrer consentement et mandats");
            assertThat(phases.nth(1).innerText()).contains("Médiation et recours", "depuis le");
            assertThat(phases.last().innerText()).contains("Clôturer", "à venir");
        }
    }

    @Test
    void another_process_of_the_case_can_be_chosen() {
        String page = procedure();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(page);
            browser.page().locator(".su-diagram .djs-element.su-now").first().waitFor();
            browser.page().locator(".su-diagram select").selectOption("Consentement et mandat");
            browser.page().locator("[data-element-id=explainSecrecy].su-done").first().waitFor();
        }
    }
}
