package be.medimmigrant.suivi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year page as it is seen, and each of its numbers against the rows of the list that it opens. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class YearPageBrowserIT {

    private static final int YEAR = 2036;
    private static boolean played;

    /** Follows a number as a click does, from page to page of its list, and counts the rows. */
    private static final String FOLLOW = """
            async links => {
              const rows = async href => {
                let found = 0;
                for (let next = href; next;) {
                  const answer = await fetch(next);
                  if (!answer.ok) return -1;
                  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                  found += page.querySelectorAll('tr[data-row]').length;
                  const on = page.querySelector('a[rel=next], .su-pages a[href*="after="]');
                  next = on && on.getAttribute('href');
                }
                return found;
              };
              const counted = {};
              for (const href of links) counted[href] = await rows(href);
              return counted;
            }""";

    private static void play() {
        if (!played) {
            Browser.test("POST", "/api/v1/test/some-year?year=" + YEAR);
            Browser.test("POST", "/api/v1/test/some-year/s?from=2062&to=2065"); // more than can stand beside one another
        }
        played = true;
    }

    @ParameterizedTest
    @CsvSource({"fr,1366,light", "nl,390,dark"})
    void theYearIsFitToBeSeen(String language, int width, String scheme) {
        play();
        try (Browser browser = Browser.open(language, width, scheme)) {
            browser.signIn("samir").go("/statistics/year.xhtml?year=" + YEAR).look("year-played");
            assertThat(browser.page().locator("section.su-stat figure").count()).as("each table has its picture").isEqualTo(browser.page().locator("section.su-stat table").count());
            assertThat(browser.page().locator("#monthsTable thead th").allTextContents()).contains("" + (YEAR - 1), "" + YEAR);
        }
    }

    @Test
    void eachNumberOpensAListOfExactlyThatManyRows() {
        play();
        try (Browser browser = Browser.open("nl")) {
            browser.signIn("noor").go("/statistics/year.xhtml");
            browser.page().locator(".su-otheryears summary").click();
            browser.look("year-others");
            browser.page().locator(".su-otheryears a", new Page.LocatorOptions().setHasText("" + YEAR)).click();
            assertThat(browser.page().locator("h1").textContent()).contains("" + YEAR);
            assertThat(browser.page().locator(".su-pagehead p").textContent()).as("a year to come").contains("nog komt").doesNotContain("voorbij");
            assertThat(browser.page().locator("section.su-stat td.num:not(:has(a)):not(:has(.su-quiet))").allTextContents())
                    .as("numbers without a list are shares, durations and empty").allMatch(text -> text.isBlank() || text.matches(".*(%|\\d+ d)\\s*"));
            assertThat(followed(browser)).as("links followed").isGreaterThan(100);
            browser.go("/statistics/year.xhtml?year=" + (YEAR + 1));
            assertThat(browser.page().locator("#monthsTable tfoot td").first().textContent()).as("the year before stands beside").isEqualTo("41");
            for (String table : List.of("means", "requesters", "themes"))
                assertThat(String.join(" ", browser.page().locator("#" + table + "Table thead th").allTextContents())).as(table).contains("" + YEAR, "" + (YEAR + 1));
            browser.look("year-beside-the-year-before");
        }
    }

    private static int followed(Browser browser) {
        List<?> links = (List<?>) browser.page().evaluate("[...document.querySelectorAll('section.su-stat td.num a, section.su-stat header a, .su-recon a')].map(a => [a.getAttribute('href'), (a.querySelector('small') || a).textContent.replace(/\\D/g, '')])");
        List<String> addresses = links.stream().map(link -> (String) ((List<?>) link).get(0)).distinct().toList();
        Map<?, ?> counted = (Map<?, ?>) browser.page().evaluate(FOLLOW, addresses);
        for (Object link : links) {
            String address = (String) ((List<?>) link).get(0);
            assertThat(String.valueOf(counted.get(address))).as(address).isEqualTo(((List<?>) link).get(1));
        }
        return links.size();
    }
}
