package be.medimmigrant.suivi.followup.amu;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import be.medimmigrant.suivi.platform.testing.BrowserKeys;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the AMU follow-up and of the steps it shares, as it is met in a case: readable by day at a desk and by night on a phone, accessible, quiet. */
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

    @Test
    void everyPageIsReadableAccessibleAndQuiet() {
        SoftAssertions found = new SoftAssertions();
        try (Browser desk = Browser.open("fr", 1366, "light"); Browser phone = Browser.open("nl", 390, "dark")) {
            desk.signIn("samir");
            phone.signIn("hanna");
            for (String page : PAGES) {
                String address = stage(page);
                for (Browser browser : List.of(desk, phone)) found.check(() -> look(browser.go(address), page));
            }
        }
        found.assertAll();
    }

    @Test
    void aClientWhoFilesWithoutALawyerHasNoFileSent() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(stage("sendFileToLawyer"));
            BrowserKeys keys = new BrowserKeys(browser, "fr").fill("followup.shared.field.sentWhat", "Décision").tick("followup.shared.field.withoutLawyer");
            browser.settle().look("amu-sendFileToLawyer-withoutLawyer");
            assertThat(browser.page().locator("[id=summary]").count()).isZero();
            assertThat(browser.page().locator("[id=submit]").innerText()).contains("Continuer sans avocat");
            keys.send();
            browser.see("Sans avocat, depuis le");
            browser.see(keys.words("task.helpFileApplication"));
        }
    }

    @Test
    void whoDoesWhatComesNextStandsInTheThreadAndBesideTheLawyer() {
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("noor").go(stage("recordLawyer"));
            BrowserKeys keys = new BrowserKeys(browser, "nl").choose("followup.shared.field.lawyerAnswer", "followup.shared.answer.confirmed")
                    .choose("followup.shared.field.nextStepBy", "followup.shared.next.client");
            keys.send();
            browser.see("nu aan zet: de persoon");
            browser.go(browser.page().url().replace(Browser.base(), "") + "&tab=people").see("Maître Invention");
            assertThat(browser.page().locator("section[aria-labelledby=involvedTitle]").innerText()).contains("Advocaat · nu aan zet: de persoon");
            browser.look("case-people-lawyer");
        }
    }

    @Test
    void whoComesBackBeforeTheCaseIsClosedFindsItsTasksAgain() {
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("noor").go(stage("recordClosure"));
            BrowserKeys keys = new BrowserKeys(browser, "nl");
            browser.tabTo(keys.words("followup.shared.recordClosure.goOn")).press("Enter");
            browser.see(keys.words("followup.shared.refused.reason"));
            keys.fill("followup.shared.field.goOnReason", "zij kwam terug");
            browser.tabTo(keys.words("followup.shared.recordClosure.goOn")).leave("Enter");
            browser.see("zij kwam terug");
            browser.see(keys.words("task.contactCpas"));
            browser.see(keys.words("task.chooseLawyer"));
        }
    }

    @Test
    void aDecisionThatComesLateShowsItsOwnTermBeforeItIsKept() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(stage("collectLateDecision"));
            BrowserKeys keys = new BrowserKeys(browser, "fr");
            keys.fill("followup.amu.field.decidedOn", "14/9/2026").pick("followup.amu.field.ground", keys.label("cpas_refusal_grounds", "address_not_proven"));
            keys.choose("followup.amu.field.mode", "followup.amu.mode.receipt_signed").choose("followup.amu.field.trigger", "followup.amu.trigger.stop");
            keys.choose("followup.amu.field.trigger", "followup.amu.trigger.refusal").choose("followup.amu.field.mode", "followup.amu.mode.registered_letter");
            assertThat(browser.page().locator("[id=decidedOn]").inputValue()).isEqualTo("14/09/2026");
            assertThat(browser.page().locator("[id=ground] option:checked").innerText()).isEqualTo(keys.label("cpas_refusal_grounds", "address_not_proven"));
            keys.fill("followup.amu.field.presented", "16/9/2026");
            browser.press("Tab").see(keys.words("followup.amu.collectRefusalDecision.postmark"));
            keys.fill("followup.amu.field.posted", "15/9/2026");
            browser.press("Tab").see("mardi 15 décembre");
            browser.look("amu-collectLateDecision-filled");
            keys.send();
            browser.see("mercredi 16 décembre");
            assertThat(browser.page().locator(".su-todo").innerText()).doesNotContain(keys.words("task.collectLateDecision"));
        }
    }

    @Test
    void anAcuteNeedThatShowsLaterLeadsStraightToAskingForHelp() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go(stage("acuteNeed"));
            BrowserKeys keys = new BrowserKeys(browser, "fr").fill("followup.amu.field.acuteNeedNote", "insuline");
            keys.send();
            assertThat(browser.page().url()).contains("/followup/amu/requestUrgentHelp.xhtml");
        }
    }

    private static String stage(String page) {
        return Browser.test("POST", "/api/v1/test/amu/" + page);
    }

    /** The page can be submitted and complains of nothing: a closed one would please axe, too. */
    private static void look(Browser browser, String page) {
        browser.look("amu-" + page);
        assertThat(browser.page().locator("[id=submit]").count()).as("the main action of " + page).isEqualTo(1);
        assertThat(browser.page().locator("[id=messages]").innerText()).as(page).isEmpty();
    }
}
