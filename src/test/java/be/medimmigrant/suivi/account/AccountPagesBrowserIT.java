package be.medimmigrant.suivi.account;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From opening an account to closing it, as the administrator and the newcomer see it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccountPagesBrowserIT {

    private static final String PASSWORD = "tramway lavande dix-sept";

    @Test
    void an_account_is_opened_used_and_closed() {
        String username = "nouvelle." + UUID.randomUUID().toString().substring(0, 8);
        try (Browser admin = Browser.open("fr"); Browser newcomer = Browser.open("fr")) {
            Page page = admin.signIn("admin").go("/account/accounts.xhtml").page();
            page.click("[id=openAccount]");
            page.waitForURL(url -> url.contains("/account/account.xhtml"));
            admin.settle();
            page.click("[id=save]");
            admin.settle();
            assertThat(page.locator("[aria-invalid=true]").count()).as("an empty form is refused beside its fields").isEqualTo(3);
            assertThat(page.locator(".su-note-error a[data-focus]").count()).as("and says on top which ones").isEqualTo(4);
            admin.look("newAccount-refused");
            page.fill("[id=displayName]", "Nouvelle");
            page.fill("[id=initials]", "n");
            page.fill("[id=username]", "1 nom impossible");
            page.check("input[value=trainee]");
            page.click("[id=save]");
            admin.settle();
            assertThat(page.locator(".su-field:has([id=username]) .ui-message").textContent()).as("a refusal of the service, too, stands beside its field").isNotBlank();
            assertThat(page.inputValue("[id=displayName]")).isEqualTo("Nouvelle");
            page.fill("[id=username]", username);
            page.click("[id=save]");
            admin.settle();
            String link = page.inputValue("[id=oneTimeLink]");
            admin.look("account");

            String door = link.substring(link.indexOf("/account/"));
            try (Browser dutch = Browser.open("nl")) {
                dutch.go(door).speak("nl").look("newPassword");
            }
            Page own = newcomer.go(door).look("newPassword").page();
            own.fill("[id=newPassword]", "motdepasse123");
            own.click("[id=choose]");
            newcomer.settle();
            assertThat(own.locator(".su-note-error").count()).isEqualTo(1);
            own.fill("[id=newPassword]", PASSWORD);
            newcomer.speak("en").speak("nl");
            assertThat(own.inputValue("[id=newPassword]")).isEqualTo(PASSWORD);
            own.click("[id=choose]");
            own.waitForURL(url -> url.contains("signIn"));
            own.fill("[id=username]", username);
            own.fill("[id=password]", PASSWORD);
            own.click("[id=signIn]");
            own.waitForURL(url -> !url.contains("signIn"));
            newcomer.go("/account/profile.xhtml");
            own.fill("[id=currentPassword]", PASSWORD);
            own.locator("[id=language] > div").nth(2).click();
            newcomer.settle();
            assertThat(own.inputValue("[id=currentPassword]")).as("after the language was chosen").isEqualTo(PASSWORD);

            page.click("[id=close]");
            admin.settle();
            own.navigate("/account/profile.xhtml");
            assertThat(own.url()).contains("/account/signIn.xhtml");
        }
    }

    @Test
    void the_language_of_the_sign_in_page_changes_and_what_was_typed_stays() {
        try (Browser browser = Browser.open("nl")) {
            Page page = browser.go("/account/signIn.xhtml?to=%2Faccount%2Fprofile.xhtml").page();
            page.fill("[id=username]", "noor");
            page.fill("[id=password]", DemoAccounts.PASSWORD);
            browser.speak("en");
            browser.see("User name");
            assertThat(page.inputValue("[id=username]")).isEqualTo("noor");
            assertThat(page.inputValue("[id=password]")).isEqualTo(DemoAccounts.PASSWORD);
            page.click("[id=signIn]");
            page.waitForURL(url -> url.contains("/account/profile.xhtml"));
            page.click(".su-user");
            page.click("[id=signOut]");
            page.waitForURL(url -> url.contains("why=out"));
            browser.look("signedOut");
            page.navigate("/account/profile.xhtml");
            assertThat(page.url()).contains("/account/signIn.xhtml");
        }
    }
}
