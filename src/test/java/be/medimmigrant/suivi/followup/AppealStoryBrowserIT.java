package be.medimmigrant.suivi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.deadline.BrowserTerm;
import be.medimmigrant.suivi.platform.testing.Browser;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From a phone call to a closed appeal that counts in the year's figures, in French and in Dutch, with the keyboard only. Each
 * page met is kept as a screenshot and must please axe and leave the console silent. The second and the third case are walked from
 * where their way parts from the first one's.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AppealStoryBrowserIT {

    @BeforeEach
    void aMondayInSeptember() {
        Browser.test("POST", "/api/v1/test/jobs/hold");
        Browser.travelTo(LocalDate.parse("2026-09-21"));
    }

    @AfterEach
    void backToToday() {
        Browser.backToNow();
        Browser.test("DELETE", "/api/v1/test/jobs");
    }

    @ParameterizedTest
    @CsvSource({"fr, light", "nl, dark"})
    void a_refusal_is_registered_contested_on_both_tracks_revised_executed_closed_and_counted(String language, String scheme) {
        try (Browser browser = Browser.open(language, 1366, scheme)) {
            BrowserAppeal appeal = begin(browser, language);
            int before = closed(browser, appeal, "amu_revised_by_cpas");
            appeal.register();
            appeal.readBackWhatWasSaved();
            String number = number(browser);
            appeal.open("refusal", "20/8/2026");
            appeal.consent();
            appeal.next("collectRefusalDecision");
            appeal.collectDecision();
            readTerm(browser, appeal, 16);
            appeal.done("collectRefusalDecision");
            readTerm(browser, appeal, 16);
            browser.look("story-term");
            correctThePresentation(browser, appeal);
            readTerm(browser, appeal, 17);
            assertThat(browser.page().locator(".su-feed").innerText()).as("the old date stays readable").contains(
                    appeal.say("(avant\u00a0: mercredi 16 décembre)", "(voorheen woensdag 16 december)"),
                    appeal.say("jeudi 17 septembre au lieu de mercredi 16 septembre", "donderdag 17 september in plaats van woensdag 16 september"));
            appeal.contest();
            assertThat(tasks(browser)).hasSize(2);
            appeal.askCpas(appeal.say("Demandé la révision, avec l’attestation d’hébergement.", "Herziening gevraagd, met het attest van verblijf."));
            appeal.findLawyer(appeal.say("Décision, enveloppe, mandat.", "Beslissing, omslag, mandaat."));
            letTimePass(browser, "2026-12-01");
            browser.look("story-reminders");
            assertThat(browser.page().locator(".su-feed").innerText()).contains(appeal.keys().words("followup.amu.timeline.Timer_SafeDateMinus14"));
            assertThat(tasks(browser).get(0)).contains(appeal.keys().words("task.confirmFiling"));
            appeal.happened("cpasAnswered");
            appeal.keys().choose("followup.amu.field.answer", "followup.amu.answer.revised").fill("followup.amu.field.summary", appeal.say("Le comité revoit sa décision.", "Het comité herziet zijn beslissing."));
            appeal.done("cpasAnswered");
            assertThat(browser.page().locator(".su-todo").innerText()).doesNotContain(appeal.keys().words("task.confirmFiling"));
            letTimePass(browser, "2026-12-15");
            String here = browser.page().url();
            browser.go("/inbox/inbox.xhtml").look("story-approaching");
            assertThat(browser.page().locator(".su-approaching .su-note").count()).as("a revision is only a promise: the term goes on").isPositive();
            browser.page().navigate(here);
            appeal.checkExecution();
            appeal.close(appeal.say("Décision revue après médiation, carte médicale reçue.", "Beslissing herzien na bemiddeling, medische kaart ontvangen."));
            counted(browser, appeal, "amu_revised_by_cpas", number, before + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, light", "nl, dark"})
    void a_second_case_goes_by_the_court_track_to_a_favourable_judgment(String language, String scheme) {
        try (Browser browser = Browser.open(language, 1366, scheme)) {
            BrowserAppeal appeal = begin(browser, language);
            int before = closed(browser, appeal, "amu_judgment_favourable");
            appeal.goesOnFrom("confirmFiling");
            String number = number(browser);
            appeal.task("confirmFiling");
            appeal.keys().choose("followup.amu.field.filingState", "followup.amu.filing.filed");
            appeal.done("confirmFiling");
            appeal.task("recordFiling");
            appeal.keys().fill("followup.amu.field.filedOn", "18/9/2026").pick("followup.amu.field.court", appeal.keys().label("authorities", "labour_tribunal_" + language))
                    .choose("followup.amu.field.proof", "followup.amu.proof.lawyer_confirmation");
            appeal.done("recordFiling");
            appeal.happened("hearingFixed");
            appeal.keys().fill("followup.amu.field.hearingOn", "29/10/2026").fill("followup.amu.field.rollNumber", "26/1234/A");
            appeal.done("hearingFixed");
            letTimePass(browser, "2026-10-09");
            appeal.task("prepareHearing");
            appeal.done("prepareHearing");
            letTimePass(browser, "2026-10-26");
            appeal.task("prepareHearing");
            appeal.keys().send();
            letTimePass(browser, "2026-11-13");
            appeal.happened("judgmentReceived");
            appeal.done("judgmentReceived");
            appeal.keys().choose("followup.amu.field.judgment", "followup.amu.judgment.favourable").fill("followup.amu.field.judgedOn", "10/11/2026")
                    .fill("followup.amu.field.notifiedOn", "12/11/2026");
            appeal.done("recordJudgment");
            letTimePass(browser, "2026-11-27");
            appeal.checkExecution();
            appeal.close(appeal.say("Le tribunal accorde l’aide dès la demande, carte reçue.", "De rechtbank kent de hulp toe vanaf de aanvraag, kaart ontvangen."));
            counted(browser, appeal, "amu_judgment_favourable", number, before + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, light", "nl, dark"})
    void a_third_case_has_a_silent_cpas(String language, String scheme) {
        try (Browser browser = Browser.open(language, 1366, scheme)) {
            BrowserAppeal appeal = begin(browser, language);
            int before = closed(browser, appeal, "amu_revised_by_cpas");
            appeal.goesOnFrom("openFollowUp");
            String number = number(browser);
            appeal.open("silence", "2/9/2026");
            appeal.consent();
            appeal.next("collectRefusalDecision");
            browser.look("story-silence");
            appeal.keys().send();
            browser.look("story-waiting");
            letTimePass(browser, "2026-10-02");
            appeal.next("callCpas");
            appeal.keys().choose("followup.amu.field.callResult", "followup.amu.call.still_examining").fill("followup.amu.field.summary", appeal.say("Le dossier n’est pas encore passé en comité.", "Het dossier kwam nog niet voor het comité."));
            appeal.done("callCpas");
            letTimePass(browser, "2026-10-12");
            appeal.contest();
            appeal.askCpas(appeal.say("Demandé une décision : le délai est dépassé.", "Een beslissing gevraagd: de termijn is voorbij."));
            appeal.happened("cpasAnswered");
            appeal.keys().choose("followup.amu.field.answer", "followup.amu.answer.revised").fill("followup.amu.field.summary", appeal.say("L’aide est accordée.", "De hulp is toegekend."));
            appeal.keys().send();
            letTimePass(browser, "2026-10-26");
            appeal.checkExecution();
            appeal.close(appeal.say("Aide accordée après le silence, carte reçue.", "Hulp toegekend na het stilzitten, kaart ontvangen."));
            counted(browser, appeal, "amu_revised_by_cpas", number, before + 1);
        }
    }

    private static BrowserAppeal begin(Browser browser, String language) {
        BrowserAppeal appeal = new BrowserAppeal(browser, language);
        appeal.keys().signIn("noor");
        browser.look("story-inbox");
        return appeal;
    }

    /** Both dates in full, and the three lines that explain them, word for word; presented on that day of September. */
    private static void readTerm(Browser browser, BrowserAppeal appeal, int presented) {
        assertThat(browser.page().locator(".su-next .su-dates dd").allInnerTexts()).contains(appeal.full("2026-12-15"), appeal.full("2026-12-" + presented));
        if (!browser.page().locator(".su-next .su-calc").isVisible()) {
            browser.tabTo(appeal.keys().words("deadline.next.why")).press("Enter");
        }
        BrowserTerm.requireExplained(browser, appeal.language(), presented);
    }

    private static void correctThePresentation(Browser browser, BrowserAppeal appeal) {
        appeal.keys().follow(appeal.keys().words("deadline.next.correctPresented"));
        appeal.keys().fill("deadline.field.presented", "17/9/2026");
        browser.press("Control+Enter");
        assertThat(browser.page().locator(".su-moves tbody tr").allInnerTexts()).anySatisfy(moved -> assertThat(moved)
                .contains(appeal.keys().words("deadline.moved.legal"), "16", "17"));
        browser.look("story-preview");
        appeal.keys().send();
    }

    private static void letTimePass(Browser browser, String day) {
        Browser.test("POST", "/api/v1/test/jobs?until=" + day);
        browser.page().reload();
        browser.settle();
    }

    private static List<String> tasks(Browser browser) {
        return browser.page().locator(".su-todo li:has(a)").allInnerTexts();
    }

    private static String number(Browser browser) {
        return browser.page().locator(".su-case-id .no").innerText();
    }

    private static String ofOutcome(String outcome) {
        return "#closedTable a[href*='type=amu_refusal_appeal'][href$='outcome=" + outcome + "']";
    }

    private static int closed(Browser browser, BrowserAppeal appeal, String outcome) {
        appeal.keys().leave("Alt+5");
        var link = browser.page().locator(ofOutcome(outcome));
        return link.count() == 0 ? 0 : Integer.parseInt(link.innerText());
    }

    /** The year's number counts the case, and is the way to the list in which it stands. */
    private static void counted(Browser browser, BrowserAppeal appeal, String outcome, String number, int expected) {
        assertThat(closed(browser, appeal, outcome)).isEqualTo(expected);
        browser.look("story-year");
        appeal.keys().followElement(ofOutcome(outcome));
        browser.look("story-list");
        assertThat(browser.page().locator("[data-row] th b").allInnerTexts()).hasSize(expected).contains(number);
    }
}
