package be.medimmigrant.suivi.account;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.APIResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may not see a page is told so, on a whole page, and finds no entry that leads there. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagesByRoleBrowserIT {

    private static final String CASE = "/casefile/caseFile.xhtml?id=00000000-0000-0000-0000-000000000009";
    private static final String[] OF_CASEWORK = {"/casefile/caseFiles.xhtml", CASE, "/person/person.xhtml?id=00000000-0000-0000-0000-000000000009", "/register/request.xhtml?id=00000000-0000-0000-0000-000000000009",
        "/register/requests.xhtml", "/register/newRequest.xhtml", "/statistics/year.xhtml",
        "/inbox/calendar.xhtml", "/textblock/textBlocks.xhtml", "/textblock/textBlock.xhtml?kind=block"};
    private static final String[] OF_ADMINISTRATORS = {"/account/accounts.xhtml", "/account/account.xhtml", "/account/account.xhtml?id=" + As.id("admin"),
        "/codes/codes.xhtml", "/codes/code.xhtml?list=partners", "/audit/history.xhtml?of=account&id=" + As.id("admin")};

    @ParameterizedTest
    @CsvSource({"leo,fr,1366,light,Cette page ne vous est pas ouverte", "compta,nl,390,dark,Deze pagina staat niet open voor u"})
    void aPageForOthersIsRefusedAsAWhole(String who, String language, int width, String scheme, String words) {
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn(who);
            for (String page : OF_CASEWORK) answers(browser, page, 403);
            for (String page : OF_ADMINISTRATORS) answers(browser, page, 403);
            browser.expectComplaint("403").go("/account/accounts.xhtml").see(words);
            browser.look("refused");
        }
    }

    @Test
    void theMenuLeadsOnlyWhereThePersonMayGo() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("admin").go("/management/management.xhtml");
            assertThat(browser.page().locator(".su-menu a[href*='/register/'], .su-menu a[href*='/casefile/'], .su-menu a[href*='/statistics/'], #newRequest").count()).isZero();
            assertThat(browser.page().locator("main a[href*='/account/accounts.xhtml']").count()).isEqualTo(1);
        }
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor").go("/management/management.xhtml");
            assertThat(browser.page().locator(".su-menu a[href*='/casefile/'], #newRequest").count()).isEqualTo(2);
            assertThat(browser.page().locator("main a[href*='/account/accounts.xhtml']").count()).isZero();
        }
    }

    @Test
    void whatIsNotThereIsSaidToBeNotThere() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor");
            answers(browser, "/deadline/correct.xhtml?rule=labour_tribunal_appeal&case=damaged", 404);
            for (String page : new String[] {"giveUp", "openAmu", "openFrom", "payerAnswered"})
                for (String which : new String[] {"", "?case=", "?case=damaged", "?case=00000000-0000-0000-0000-000000000009"})
                    answers(browser, "/fund/" + page + ".xhtml" + which, 404);
            answers(browser, "/deadline/correct.xhtml?rule=labour_tribunal_appeal&case=00000000-0000-0000-0000-000000000009", 404);
        }
    }

    @Test
    void aDamagedAddressIsSaidToBeOne() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("noor");
            for (String page : new String[] {"/inbox/inbox.xhtml?find=%00", "/casefile/caseFiles.xhtml?number=%00", "/register/requests.xhtml?means=%00"})
                answers(browser, page, 400);
        }
    }

    @Test
    void aCallThatIsNotForThisRoleIsRefusedInASentence() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("leo");
            assertThat(answers(browser, "/api/v1/fund/claims/00000000-0000-0000-0000-000000000009/pack.zip", 403).text()).contains("acting.refused", "sentence");
        }
    }

    @Test
    void theHistoryOfAnAccountSaysWhoChangedIt() {
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("admin").go("/audit/history.xhtml?of=account&id=" + As.id("leo"));
            browser.see("Historique des modifications");
            assertThat(browser.page().locator(".su-empty").count()).isZero();
        }
    }

    /** Asked in the session of this person, without showing it. */
    private static APIResponse answers(Browser browser, String page, int status) {
        APIResponse answer = browser.page().request().get(page);
        assertThat(answer.status()).as(page).isEqualTo(status);
        return answer;
    }
}
