package be.medimmigrant.suivi.codes;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A code is added, moved, closed and, because it was a mistake, removed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CodePagesBrowserIT {

    @Test
    void an_administrator_looks_after_a_list() {
        String code = "home_visit_" + UUID.randomUUID().toString().substring(0, 6);
        try (Browser browser = Browser.open("nl")) {
            Page page = browser.signIn("admin").go("/codes/codes.xhtml?list=partners").page();
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

    @Test
    void a_letter_of_the_phone_form_stays_with_its_code_when_one_is_closed_another_moved_and_a_third_renamed() {
        try (Browser browser = Browser.open("fr")) {
            Page page = browser.signIn("admin").page();
            change(browser, "green_phone", "[id=validTo]", "2025");
            change(browser, "email", "[id=labelFr]", "Courriel");
            try {
                move(browser, "contact_unknown", "up");
                browser.signIn("noor").go("/register/newRequest.xhtml");
                assertThat(page.locator("[id=means] .ui-button").allInnerTexts()).doesNotContain("Numéro vert").contains("Courriel (M)");
                page.locator("[id=means] input:checked").focus();
                assertThat(chosen(browser.type("m"))).isEqualTo("email");
                assertThat(chosen(browser.type("u"))).as("nobody's letter now").isEqualTo("email");
                assertThat(chosen(browser.type("?"))).isEqualTo("contact_unknown");
                assertThat(chosen(browser.type("r"))).isEqualTo("other_contact_meeting_training_chance");
            } finally {
                asDelivered();
            }
        }
    }

    /** From another window: the phone form holds on to what was typed in it. */
    private static void asDelivered() {
        try (Browser browser = Browser.open("fr").signIn("admin")) {
            move(browser, "contact_unknown", "down");
            change(browser, "email", "[id=labelFr]", "Mail");
            change(browser, "green_phone", "[id=validTo]", "");
        }
    }

    private static void change(Browser browser, String code, String field, String value) {
        Page page = browser.go("/codes/code.xhtml?list=contact_means&code=" + code).page();
        page.fill(field, value);
        page.click("[id=save]");
        page.waitForURL(url -> url.contains("codes.xhtml?list=contact_means"));
    }

    private static void move(Browser browser, String code, String way) {
        browser.go("/codes/codes.xhtml?list=contact_means").page().locator(".su-codes tr:has(code:text-is('" + code + "')) .pi-arrow-" + way).click();
        browser.settle();
    }

    private static String chosen(Browser browser) {
        return browser.page().inputValue("[id=means] input:checked");
    }
}
