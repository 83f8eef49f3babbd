package be.medimmigrant.suivi.codes;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is added, moved, closed and, because it was a mistake, removed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CodePagesBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void an_administrator_looks_after_a_list(String language) {
        String code = "home_visit_" + UUID.randomUUID().toString().substring(0, 6);
        try (Browser browser = Browser.open(language)) {
            Page page = browser.signIn("admin").go("/codes/codes.xhtml?list=partners").look("codes").page();
            page.click("[id=addCode]");
            browser.settle();
            page.fill("[id=newCode]", "Visite à domicile");
            page.fill("[id=labelFr]", "Visite à domicile");
            page.fill("[id=labelNl]", "Huisbezoek");
            page.fill("[id=labelEn]", "Home visit");
            page.click("[id=save]");
            browser.settle();
            assertThat(page.locator(".su-note-error").count()).isEqualTo(1);
            assertThat(page.inputValue("[id=labelNl]")).isEqualTo("Huisbezoek");
            browser.look("codeRefused");
            page.fill("[id=newCode]", code);
            page.click("[id=save]");
            page.waitForURL(url -> url.contains("codes.xhtml?list=partners"));
            String before = page.locator(".su-codes tbody tr code").allTextContents().toString();
            page.locator(".su-codes tr:has(code:text-is('" + code + "')) .pi-arrow-up").click();
            browser.settle();
            assertThat(page.locator(".su-codes tbody tr code").allTextContents().toString()).isNotEqualTo(before);
            page.locator(".su-codes tr:has(code:text-is('" + code + "')) th a").click();
            browser.settle().look("code");
            page.fill("[id=validTo]", "2020");
            page.click("[id=save]");
            page.waitForURL(url -> url.contains("codes.xhtml?list=partners"));
            assertThat(page.locator(".su-codes tr.su-past:has(code:text-is('" + code + "'))").count()).isEqualTo(1);
            page.locator(".su-codes tr:has(code:text-is('" + code + "')) th a").click();
            browser.settle();
            page.click("[id=remove]");
            page.waitForURL(url -> url.contains("codes.xhtml?list=partners"));
            assertThat(page.locator("code:text-is('" + code + "')").count()).isZero();
        }
    }
}
