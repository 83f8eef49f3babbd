package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import java.time.LocalDate;
import java.util.List;
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
        Browser.test("POST", "/api/v1/test/deadline-case/release?length=3");
        Browser.test("DELETE", "/api/v1/test/deadline-case?case=" + caseId);
        Browser.test("POST", "/api/v1/test/deadline-case/round");
        Browser.backToNow();
    }

    @ParameterizedTest
    @CsvSource({"fr,1366,light", "nl,390,dark"})
    void everyPageOfTheTermsIsFitToBeSeen(String language, int width, String scheme) {
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn("samir");
            browser.go("/deadline/whatIf.xhtml").look("deadline-whatIf-empty");
            browser.go("/deadline/whatIf.xhtml?rule=labour_tribunal_appeal&mode=registered_letter&posted=2026-09-15&presented=2026-09-16").look("deadline-whatIf");
            tellsTheRegisteredLetter(browser, language);
            browser.go("/deadline/whatIf.xhtml?rule=labour_tribunal_appeal_silence&on=2026-09-02").look("deadline-whatIf-silence");
            tellsTheSilence(browser, language);
            browser.go("/deadline/rules.xhtml").look("deadline-rules");
            browser.page().locator(".su-rules a[href*=changeRule]").first().click();
            browser.look("deadline-changeRule");
            browser.go("/inbox/calendar.xhtml?month=2026-12").look("deadline-calendar");
            assertThat(browser.page().locator(".su-calendar td:has(time[datetime='2026-12-15']) a[href*='" + caseId + "']").count()).as("on its safe day").isEqualTo(1);
            assertThat(browser.page().locator(".su-calendar .is-legal a[href*='" + caseId + "']").count()).as("and on its legal day").isEqualTo(1);
            assertThat(browser.page().locator(".su-calendar td.is-off:has(time[datetime='2026-12-25'])").innerText()).contains(language.equals("fr") ? "Noël" : "Kerstmis");
            browser.go("/deadline/correct.xhtml?rule=labour_tribunal_appeal&case=" + caseId).look("deadline-correct");
            browser.page().fill("[id=presented]", "16/9");
            browser.press("Control+Enter").look("deadline-correct-preview");
        }
    }

    @Test
    void aLengthSaysWhichDatesItMovesAndIsShutWhereItMovesNone() {
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("samir");
            change(browser, "b_card_renewal").see("Geen enkele formule van deze regel telt met haar duur");
            browser.look("deadline-changeRule-noLength");
            assertThat(browser.page().isDisabled("[id=length]") && browser.page().isDisabled("[id=unit]")).as("shut").isTrue();
            change(browser, "council_of_state_cassation").see("Verschuift: laatste wettelijke dag. De veilige datum volgt haar niet");
            change(browser, "labour_tribunal_appeal").see("Verschuift: laatste wettelijke dag, veilige datum.");
            assertThat(browser.page().isEnabled("[id=length]") && browser.page().isEnabled("[id=unit]")).as("open").isTrue();
        }
    }

    private static Browser change(Browser browser, String rule) {
        browser.go("/deadline/rules.xhtml");
        browser.page().locator(".su-rules tr:has(a[href*='rule=" + rule + "']) a[href*=changeRule]").first().click();
        return browser;
    }

    /** Both dates, the three lines, how sure the rule is, and each reading of what is disputed with its own dates. */
    private static void tellsTheRegisteredLetter(Browser browser, String language) {
        boolean french = language.equals("fr");
        assertThat(browser.page().locator(".su-next .su-dates dd").allInnerTexts())
                .contains(french ? "mardi 15 décembre" : "dinsdag 15 december", french ? "mercredi 16 décembre" : "woensdag 16 december");
        open(browser);
        BrowserTerm.requireExplained(browser, language, 16);
        assertThat(browser.page().locator(".su-next .su-small").innerText()).contains(french ? "Règle\u00a0: bien établi" : "Regel: goed onderbouwd");
        assertThat(readings(browser)).containsExactlyElementsOf(french
                ? List.of("dès le jour ouvrable après la poste mer. 16/9 mar. 15/12", "dès le lendemain de la présentation jeu. 17/9 mer. 16/12", "dès le troisième jour ouvrable après la poste ven. 18/9 jeu. 17/12")
                : List.of("vanaf de werkdag na de posting wo. 16-9 di. 15-12", "vanaf de dag na de aanbieding do. 17-9 wo. 16-12", "vanaf de derde werkdag na de posting vr. 18-9 do. 17-12"));
    }

    private static void tellsTheSilence(Browser browser, String language) {
        boolean french = language.equals("fr");
        assertThat(browser.page().locator(".su-next .su-dates dd").allInnerTexts())
                .contains(french ? "jeudi 31 décembre" : "donderdag 31 december", french ? "lundi 4 janvier 2027" : "maandag 4 januari 2027");
        open(browser);
        assertThat(BrowserTerm.plain(browser.page().locator(".su-next .su-calc li").allInnerTexts())).containsExactlyElementsOf(french
                ? List.of("Demande mer. 2/9 ; le mois de silence se termine ven. 2/10 jour 1 : sam. 3/10", "Trois mois De quantième à veille de quantième ; sam. 2/1/2027 : reporté au jour ouvrable suivant légal : lun. 4/1/2027",
                        "Prudence Sans compter sur un report ; sam. 2/1/2027 : jour ouvrable précédent sûr : jeu. 31/12")
                : List.of("Aanvraag wo. 2-9; de maand stilzitten eindigt vr. 2-10 dag 1: za. 3-10", "Drie maanden Van de zoveelste tot de dag vóór de zoveelste; za. 2-1-2027: verschoven naar de volgende werkdag wettelijk: ma. 4-1-2027",
                        "Voorzichtigheid Zonder op een verschuiving te rekenen; za. 2-1-2027: vorige werkdag veilig: do. 31-12"));
        assertThat(browser.page().locator(".su-next .su-small").innerText()).contains(french ? "Règle\u00a0: à vérifier" : "Regel: na te kijken");
        assertThat(readings(browser)).contains(french ? "avec report sam. 3/10 lun. 4/1/2027" : "met verschuiving za. 3-10 ma. 4-1-2027", french ? "sans report sam. 3/10 sam. 2/1/2027" : "zonder verschuiving za. 3-10 za. 2-1-2027");
    }

    private static void open(Browser browser) {
        if (!browser.page().locator(".su-next .su-calc").isVisible()) browser.page().locator(".su-next summary").click();
    }

    private static List<String> readings(Browser browser) {
        return BrowserTerm.plain(browser.page().locator(".su-answer table tbody tr").allInnerTexts());
    }

    @Test
    void aTermThatNothingWatchesOverOrWhoseRuleWasCorrectedStandsAboveTheTeamsListUntilItIsMended() {
        try (Browser browser = Browser.open("fr")) {
            Browser.test("POST", "/api/v1/test/deadline-case/release?length=2");
            Browser.test("POST", "/api/v1/test/deadline-case/round");
            browser.signIn("samir").go("/inbox/inbox.xhtml?list=team").see("Personne ne veille");
            browser.see("Selon la règle actuelle : date légale mardi 17 novembre");
            browser.look("inbox-team-alert").requireItFits(390);
            assertThat(browser.page().locator(".su-note a[href*='" + caseId + "']").count()).as("nobody watches, and another date").isEqualTo(2);
            assertThat(browser.page().locator(".su-note a[href*='/deadline/rules.xhtml']").count()).as("and the rule itself").isEqualTo(1);
            browser.page().locator(".su-note:has(a[href*='" + caseId + "']) [id$=recount]").click();
            browser.see("Délai recalculé");
            browser.go("/deadline/rules.xhtml").see("Suivi livre : Durée 3 mois");
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
            browser.tabTo("Présentée le").press("Control+A").type("18/9").press("Tab");
            assertThat(browser.page().locator(".su-moves").count()).as("what was previewed is no longer what is typed").isZero();
            browser.tabTo("Présentée le").press("Control+A").type("16/9").press("Control+Enter").see("Dernier jour légal");
            Browser.test("POST", "/api/v1/test/deadline-case/presented?on=2026-09-18&case=" + caseId);
            browser.press("Control+Enter").see("Cette date a été corrigée entre-temps");
            assertThat(browser.page().locator("#moves").innerText()).as("what a colleague recorded, what was typed, and what would move now").contains("ven. 18/9", "mer. 16/9", "ven. 18/12", "mer. 16/12");
            assertThat(browser.page().inputValue("[id=presented]")).isEqualTo("16/09/2026");
            browser.press("Control+Enter");
            browser.see("Date corrigée");
            browser.go("/deadline/correct.xhtml?rule=labour_tribunal_appeal&case=" + caseId);
            assertThat(browser.page().inputValue("[id=presented]")).isEqualTo("16/09/2026");
        }
    }
}
