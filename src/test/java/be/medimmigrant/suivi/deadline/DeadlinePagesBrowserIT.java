package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeadlinePagesBrowserIT {

    private String caseId;

    @BeforeEach
    void theTwentyThirdOfNovember() {
        Browser.travelTo(LocalDate.parse("2026-11-23"));
        caseId = Browser.test("POST", "/api/v1/test/deadline-case");
    }

    @AfterEach
    void now() {
        Browser.test("DELETE", "/api/v1/test/deadline-case?case=" + caseId);
        Browser.backToNow();
    }

    @ParameterizedTest
    @CsvSource({"fr,1366", "nl,390"})
    void everyPageOfTheTermsIsFitToBeSeen(String language, int width) {
        try (Browser browser = Browser.open(language, width, "light")) {
            browser.signIn("samir");
            browser.go("/deadline/whatIf.xhtml").lookByDayAndNight("deadline-whatIf-empty");
            browser.go("/deadline/whatIf.xhtml?rule=labour_tribunal_appeal&mode=registered_letter&posted=2026-09-15&presented=2026-09-16").lookByDayAndNight("deadline-whatIf");
            browser.go("/deadline/whatIf.xhtml?rule=labour_tribunal_appeal_silence&on=2026-09-02").lookByDayAndNight("deadline-whatIf-silence");
            browser.go("/deadline/rules.xhtml").lookByDayAndNight("deadline-rules");
            browser.page().locator(".su-rules a[href*=changeRule]").first().click();
            browser.lookByDayAndNight("deadline-changeRule");
            browser.go("/inbox/calendar.xhtml?month=2026-12").lookByDayAndNight("deadline-calendar");
            assertThat(browser.page().locator(".su-calendar td:has(time[datetime='2026-12-15']) a[href*='" + caseId + "']").count()).as("on its safe day").isEqualTo(1);
            assertThat(browser.page().locator(".su-calendar .is-legal a[href*='" + caseId + "']").count()).as("and on its legal day").isEqualTo(1);
            browser.go("/deadline/correct.xhtml?rule=labour_tribunal_appeal&case=" + caseId).lookByDayAndNight("deadline-correct");
            browser.page().fill("[id=presented]", "16/9");
            browser.press("Control+Enter").lookByDayAndNight("deadline-correct-preview");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,1366,light,Personne ne veille", "nl,390,dark,Niemand waakt"})
    void aTermThatNothingWatchesOverStandsAboveTheTeamsListUntilItIsMended(String language, int width, String scheme, String words) {
        try (Browser browser = Browser.open(language, width, scheme)) {
            Browser.test("POST", "/api/v1/test/deadline-case/round");
            browser.signIn("samir").go("/inbox/inbox.xhtml?list=team").see(words);
            browser.look("inbox-team-alert");
            assertThat(browser.page().locator("[role=alert] a[href*='" + caseId + "'], [role=status] a[href*='" + caseId + "'], .su-note a[href*='" + caseId + "']").count()).isEqualTo(1);
            Browser.test("DELETE", "/api/v1/test/deadline-case?case=" + caseId);
            Browser.test("POST", "/api/v1/test/deadline-case/round");
            browser.go("/inbox/inbox.xhtml?list=team");
            assertThat(browser.page().locator(".su-note a[href*='" + caseId + "']").count()).isZero();
            caseId = Browser.test("POST", "/api/v1/test/deadline-case");
        }
    }

    @Test
    void aDateIsCorrectedByTheKeyboardAfterSeeingWhatMoves() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/deadline/correct.xhtml?rule=labour_tribunal_appeal&case=" + caseId);
            browser.tabTo("Présentée le").press("Control+A").type("16/9").press("Control+Enter");
            browser.see("Dernier jour légal");
            assertThat(browser.page().locator("#moves").innerText()).contains("jeu. 17/12", "mer. 16/12");
            browser.press("Control+Enter");
            browser.see("Date corrigée");
            browser.go("/deadline/correct.xhtml?rule=labour_tribunal_appeal&case=" + caseId);
            assertThat(browser.page().inputValue("[id=presented]")).isEqualTo("16/09/2026");
        }
    }
}
