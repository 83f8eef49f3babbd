package be.medimmigrant.suivi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InboxBrowserIT {

    private static boolean played;

    private static void play() {
        if (!played) Browser.test("POST", "/api/v1/test/inbox-world");
        played = true;
    }

    @AfterAll
    static void end() {
        if (played) Browser.test("DELETE", "/api/v1/test/inbox-world");
    }

    @ParameterizedTest
    @CsvSource({"fr, 1366, light", "nl, 390, dark"})
    void everyListIsReadableAccessibleAndQuiet(String language, int width, String scheme) {
        play();
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn("noor");
            for (String list : new String[] {"mine", "to_take", "team", "waiting", "deadlines"})
                browser.go("/inbox/inbox.xhtml?list=" + list).look("inbox-" + list);
            if (width == 1366) browser.go("/inbox/inbox.xhtml?list=mine").firstSight("inbox");
        }
    }

    @Test
    void everyNumberIsALinkToTheRowsItCounts() {
        play();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/inbox/inbox.xhtml");
            Map<String, Integer> counted = new LinkedHashMap<>();
            for (Locator link : browser.page().locator(".su-counts a").all()) counted.put(link.getAttribute("href"), Integer.parseInt(link.locator("b").textContent()));
            assertThat(counted).hasSize(6);
            counted.forEach((list, number) -> assertThat(rows(browser.go(list))).as(list).isEqualTo(number));
        }
    }

    @Test
    void theNumberOfEachTabIsThatOfItsRows() {
        play();
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("noor");
            for (String list : new String[] {"mine", "to_take", "team", "waiting", "deadlines"}) {
                browser.go("/inbox/inbox.xhtml?list=" + list);
                String tab = browser.page().locator(".su-tabs a[aria-current] span").textContent();
                assertThat(rows(browser)).as(list).isEqualTo(Integer.parseInt(tab));
            }
        }
    }

    @Test
    void aTabThatLeadsToANarrowedListShowsNoNumber() {
        play();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/inbox/inbox.xhtml?list=team&when=later");
            assertThat(browser.page().locator(".su-tabs a span").count()).as("the tabs leave the urgency behind").isEqualTo(5);
            browser.go("/inbox/inbox.xhtml?list=team&who=" + As.id("noor"));
            assertThat(browser.page().locator(".su-tabs a span").count()).as("only one's own and what is to take are nobody else's").isEqualTo(2);
            browser.go("/inbox/inbox.xhtml?list=team");
            narrow(browser, "2026-");
            assertThat(browser.page().locator(".su-tabs a span").count()).isZero();
        }
    }

    /** All rows of the list, through each of its pages. */
    private static int rows(Browser browser) {
        int rows = browser.page().locator("[data-row]").count();
        while (browser.page().locator(".su-more a[href*=after]").count() > 0) {
            browser.go(browser.page().locator(".su-more a[href*=after]").getAttribute("href"));
            rows += browser.page().locator("[data-row]").count();
        }
        return rows;
    }

    @Test
    void theKeyboardAloneMovesOpensAndGivesBack() {
        play();
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("noor").go("/inbox/inbox.xhtml?list=team");
            browser.press("j").press("j");
            assertThat(browser.page().locator(".su-row-now").count()).isEqualTo(1);
            browser.press("Enter");
            browser.page().waitForURL(url -> url.contains("task="));
        }
    }

    @Test
    void aTaskIsGivenBackTakenAndSnoozedWithAWayBack() {
        play();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/inbox/inbox.xhtml?list=mine&when=later");
            String task = browser.page().locator("[data-row]").first().getAttribute("data-row");
            String number = browser.page().locator("[data-row='" + task + "'] .c-case .su-nowrap").textContent();
            browser.page().locator("[data-task-menu='" + task + "']").click();
            browser.shot("inbox-menu");
            browser.page().click("[id=releaseTask]");
            browser.see("Rendue à l’équipe");
            browser.look("inbox-released");
            browser.go("/inbox/inbox.xhtml?list=to_take");
            narrow(browser, number);
            browser.look("inbox-to_take-one");
            browser.page().locator("[data-row='" + task + "'] a").first().focus();
            browser.press("j").press("k").press("c");
            browser.see("À vous");
            assertThat(browser.page().locator("[data-row='" + task + "']").count()).isZero();
            browser.page().getByText("Annuler").click();
            browser.settle();
            assertThat(browser.page().locator("[data-row='" + task + "']").count()).isEqualTo(1);
            browser.page().locator("[data-row='" + task + "'] [data-claim]").click();
            browser.settle();
            browser.go("/inbox/inbox.xhtml?list=mine");
            narrow(browser, number);
            browser.page().locator("[data-task-menu='" + task + "']").click();
            browser.page().click("[data-inbox-dialog=snoozeDialog]");
            browser.look("inbox-snooze");
            browser.page().locator("#snoozeDialog .su-choices a").first().click();
            browser.see("Reportée au");
            browser.look("inbox-snoozed");
        }
    }

    @Test
    void aTaskIsHandedToAColleagueAndTakenBack() {
        play();
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("noor").go("/inbox/inbox.xhtml?list=mine&when=week");
            String task = browser.page().locator("[data-row]").first().getAttribute("data-row");
            browser.page().locator("[data-task-menu='" + task + "']").click();
            browser.page().click("[data-inbox-dialog=handOverDialog]");
            browser.look("inbox-handOver");
            browser.page().locator("#handOverDialog .su-choices a:has-text('Hanna')").click();
            browser.settle();
            assertThat(browser.page().locator("#toast").textContent()).contains("Hanna");
            assertThat(browser.page().locator("[data-row='" + task + "']").count()).as("no longer mine").isZero();
            browser.page().locator("#toast a:not(.su-toast-close), #toast button:not(.su-toast-close)").first().click();
            browser.settle();
            assertThat(browser.page().locator("[data-row='" + task + "'] .c-who").textContent()).as("taken back").contains("Noor");
        }
    }

    @Test
    void theFilterNarrowsWhileTypingStaysAndNeverStandsInTheUrl() {
        play();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/inbox/inbox.xhtml?list=team");
            String number = browser.page().locator("[data-row] .c-case .su-nowrap").first().textContent();
            narrow(browser, number);
            assertThat(browser.page().url()).doesNotContain(number);
            onlyOf(browser, number);
            browser.look("inbox-filtered");
            browser.speak("nl").speak("fr");
            onlyOf(browser, number);
            browser.page().locator("[data-row] a").first().click();
            browser.page().waitForURL(url -> !url.contains("inbox.xhtml"));
            browser.page().goBack();
            browser.settle();
            onlyOf(browser, number);
            assertThat(browser.page().locator("[id=filterText]").inputValue()).isEqualTo(number);
        }
    }

    /** Typed as people do; the address follows, with a number that means the words. */
    private static void narrow(Browser browser, String words) {
        browser.page().locator("[id=filterText]").pressSequentially(words);
        browser.page().waitForURL(url -> url.contains("find="));
        browser.page().locator("#inboxChips:has-text('" + words + "')").waitFor();
        browser.settle();
    }

    private static void onlyOf(Browser browser, String number) {
        assertThat(browser.page().locator("[data-row] .c-case .su-nowrap").allTextContents()).isNotEmpty().allMatch(number::equals);
    }

    @Test
    void aTraineeOrAccountantHasListsOfTasksOnly() {
        play();
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("compta").go("/inbox/inbox.xhtml?list=deadlines");
            assertThat(browser.page().locator(".su-tabs li").count()).isEqualTo(3);
            assertThat(browser.page().locator("[data-row]").count()).isZero();
            browser.look("inbox-empty");
        }
    }
}
