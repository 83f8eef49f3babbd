package be.medimmigrant.suivi.followup.amu;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the AMU follow-up and of the steps it shares, as it is met in a case: readable by day and by night, accessible, quiet. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AmuPagesBrowserIT {

    private static final List<String> PAGES = List.of("openFollowUp", "collectRefusalDecision", "collectLateDecision", "confirmRequestInWriting", "callCpas", "verifyTransfer",
            "requestUrgentHelp", "analyseGround", "contactCpas", "confirmFiling", "helpFileApplication", "recordFiling", "checkNotificationDefects",
            "checkProcedure", "prepareHearing", "recordJudgment", "decideOnAppeal", "askAboutCassation", "verifyExecution", "contactClient", "proposeClosure",
            "cpasAnswered", "decisionReceived", "hearingFixed", "judgmentReceived", "acuteNeed", "clientUnreachable", "clientReached", "clientWithdraws",
            "explainSecrecy", "recordConsent", "chooseLawyer", "sendFileToLawyer", "recordLawyer", "bookAccompaniment", "recordAccompaniment", "recordClosure");

    @AfterEach
    void now() {
        Browser.backToNow();
    }

    @ParameterizedTest
    @CsvSource({"fr, 1366", "nl, 390"})
    void everyPageIsReadableAccessibleAndQuiet(String language, int width) {
        SoftAssertions found = new SoftAssertions();
        try (Browser browser = Browser.open(language, width, "light")) {
            browser.signIn("samir");
            for (String page : PAGES) found.check(() -> look(browser, page));
        }
        found.assertAll();
    }

    /** The page can be submitted and complains of nothing: a closed one would please axe, too. */
    private static void look(Browser browser, String page) {
        browser.go(Browser.test("POST", "/api/v1/test/amu/" + page)).lookByDayAndNight("amu-" + page);
        assertThat(browser.page().locator("[id=submit]").count()).as("the main action of " + page).isEqualTo(1);
        assertThat(browser.page().locator("[id=messages]").innerText()).as(page).isEmpty();
    }
}
