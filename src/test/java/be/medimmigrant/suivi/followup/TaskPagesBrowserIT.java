package be.medimmigrant.suivi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import be.medimmigrant.suivi.platform.testing.BrowserKeys;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people, or two tabs, before the same task: the second one learns who was first, and finds what they typed where they typed it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TaskPagesBrowserIT {

    @AfterEach
    void now() {
        Browser.backToNow();
    }

    private static String story(String stage) {
        return Browser.test("POST", "/api/v1/test/follow-up/" + stage);
    }

    private static String task(String caseId, String key) {
        return Browser.test("POST", "/api/v1/test/follow-up/task?case=" + caseId + "&key=" + key);
    }

    private static String contactPage(String caseId) {
        return "/followup/amu/contactCpas.xhtml?task=" + task(caseId, "contactCpas");
    }

    private static BrowserKeys typing(Browser browser, String language, String user, String page, String text) {
        browser.signIn(user).go(page);
        return new BrowserKeys(browser, language).fill("followup.amu.field.summary", text);
    }

    private static void saysAndKeeps(Browser browser, String sentence, String typed) {
        browser.press("Control+Enter").see(sentence);
        assertThat(browser.page().inputValue("[id=summary]")).isEqualTo(typed);
        double top = browser.page().locator("[id=messages]").boundingBox().y;
        assertThat(top).as("the sentence is in sight, under the header").isBetween(50.0, 400.0);
    }

    @Test
    void of_two_people_the_second_one_learns_who_was_first_and_keeps_the_text() {
        String page = contactPage(story("onBothTracks"));
        try (Browser noor = Browser.open("nl", 390, "dark"); Browser hanna = Browser.open("fr")) {
            typing(noor, "nl", "noor", page, "Bericht aan het onthaal");
            typing(hanna, "fr", "hanna", page, "Appelé").send();
            saysAndKeeps(noor, "Deze taak is al gedaan: Hanna", "Bericht aan het onthaal");
            noor.look("task-already-done");
        }
    }

    @Test
    void a_second_tab_of_the_same_person_is_told_the_same() {
        String page = contactPage(story("onBothTracks"));
        try (Browser noor = Browser.open("fr")) {
            BrowserKeys keys = typing(noor, "fr", "noor", page, "Premier onglet");
            noor.page().context().newPage().navigate(Browser.base() + page);
            var stale = noor.page().context().pages().get(1);
            stale.fill("[id=summary]", "Second onglet");
            keys.send();
            stale.keyboard().press("Control+Enter");
            stale.getByText("Cette tâche est déjà faite : Noor").first().waitFor();
            assertThat(stale.inputValue("[id=summary]")).isEqualTo("Second onglet");
        }
    }

    @Test
    void the_address_of_a_task_that_is_done_says_who_did_it_and_leads_on() {
        String page = contactPage(story("onBothTracks"));
        try (Browser noor = Browser.open("fr")) {
            typing(noor, "fr", "noor", page, "Fait").send();
            noor.go(page).see("Cette tâche est déjà faite : Noor");
            assertThat(noor.page().locator("[id=submit]").count()).isZero();
            noor.look("task-done");
            new BrowserKeys(noor, "fr").follow("Voir ce qui reste à faire");
            assertThat(noor.page().url()).contains("/inbox/inbox.xhtml");
        }
    }

    @Test
    void a_task_that_the_case_left_behind_says_so_and_keeps_the_text() {
        String caseId = story("onBothTracks");
        String page = contactPage(caseId);
        try (Browser noor = Browser.open("nl"); Browser hanna = Browser.open("fr")) {
            typing(noor, "nl", "noor", page, "Bericht ingesproken");
            hanna.signIn("hanna").go("/followup/amu/clientWithdraws.xhtml?case=" + caseId);
            new BrowserKeys(hanna, "fr").fill("followup.amu.field.why", "A trouvé une solution").send();
            saysAndKeeps(noor, "Deze taak hoeft niet meer", "Bericht ingesproken");
        }
    }

    @Test
    void a_task_nobody_knows_is_said_to_be_none() {
        try (Browser noor = Browser.open("fr")) {
            noor.signIn("noor").go("/followup/amu/contactCpas.xhtml?task=nothing").see("Cette tâche n’existe pas ou plus.");
            noor.look("task-unknown");
            noor.go("/followup/amu/contactCpas.xhtml").see("Cette tâche n’existe pas ou plus.");
            noor.go("/followup/amu/cpasAnswered.xhtml?case=nothing").look("task-unknown-case");
            assertThat(noor.page().locator("[id=submit]").count()).isZero();
        }
    }

    @Test
    void bad_input_is_refused_in_the_persons_language_and_nothing_typed_is_lost() {
        String caseId = story("consented");
        try (Browser noor = Browser.open("nl")) {
            noor.signIn("noor").go("/followup/amu/collectRefusalDecision.xhtml?task=" + task(caseId, "collectRefusalDecision"));
            BrowserKeys keys = new BrowserKeys(noor, "nl").fill("followup.amu.field.decidedOn", "1/8/2026").fill("followup.amu.field.posted", "31/2/2026");
            noor.press("Control+Enter").see(keys.words("shell.fieldsToSee", 1));
            assertThat(noor.page().inputValue("[id=posted]")).isEqualTo("31/2/2026");
            assertThat(noor.page().evaluate("document.activeElement.id")).as("the field to look at has the focus").isEqualTo("posted");
            noor.look("task-bad-input");
            keys.fill("followup.amu.field.posted", "15/9/2026");
            noor.press("Control+Enter").see(keys.words("followup.amu.refused.decidedBeforeRequested"));
            assertThat(noor.page().inputValue("[id=decidedOn]")).contains("08", "2026");
        }
    }

    @Test
    void a_trainee_finds_the_accompaniment_in_the_inbox_and_tells_how_it_went() {
        String caseId = story("goingAlong");
        String task = task(caseId, "recordAccompaniment");
        Browser.travelTo(LocalDate.parse("2026-11-26"));
        try (Browser leo = Browser.open("fr"); Browser noor = Browser.open("fr")) {
            leo.signIn("leo").go("/inbox/inbox.xhtml?list=mine");
            assertThat(leo.page().locator("[data-row='" + task + "']").count()).isEqualTo(1);
            BrowserKeys keys = new BrowserKeys(leo, "fr").followElement("[data-row='" + task + "'] a[href*='task=']");
            leo.see("rue Vifquin 2");
            assertThat(leo.page().locator("main a[href*='caseFile']").count()).as("no way into the case").isZero();
            assertThat(leo.page().locator(".su-facts").textContent()).as("neither residence status nor CPAS").doesNotContain("séjour", "CPAS");
            keys.choose("followup.shared.field.accompanimentOutcome", "followup.shared.accompaniment.held").fill("followup.shared.field.accompanimentResult", "L’attestation est acceptée");
            leo.look("task-trainee");
            keys.send();
            assertThat(leo.page().url()).contains("/inbox/inbox.xhtml");
            noor.signIn("noor").go("/casefile/caseFile.xhtml?id=" + caseId).see("L’attestation est acceptée");
        }
    }

    @Test
    void what_a_colleague_changes_at_this_very_moment_is_not_overwritten_and_the_text_is_kept() {
        String caseId = story("onBothTracks");
        try (Browser noor = Browser.open("fr")) {
            BrowserKeys keys = typing(noor, "fr", "noor", contactPage(caseId), "Message laissé");
            Browser.test("POST", "/api/v1/test/meanwhile?case=" + caseId);
            saysAndKeeps(noor, "Quelqu’un d’autre a modifié ceci entre-temps : rien n’a été enregistré.", "Message laissé");
            keys.send();
            noor.see("Message laissé");
        }
    }
}
