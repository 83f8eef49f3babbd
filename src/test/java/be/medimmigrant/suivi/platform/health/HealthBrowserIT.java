package be.medimmigrant.suivi.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HealthBrowserIT {

    private static final String BROKEN = "a-wait-the-engine-does-not-know";

    @AfterEach
    void mended() throws SQLException {
        sql("delete from inbox_wait where wait_id = '" + BROKEN + "'");
        sql("update deadline_watch set last_round = now()");
    }

    @Test
    void anybodyLearnsWhetherItIsWellByNamesOfChecksOnly() throws Exception {
        HttpResponse<String> answer = ask(200);
        assertThat(answer.body()).contains("\"status\":\"up\"", "\"name\":\"inbox_equals_engine_tasks\",\"state\":\"ok\"", "\"name\":\"database\"")
                .doesNotContain("\"says\"", "\"rows\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aBrokenInvariantAnswers503AndSaysWhereOnlyToThoseInCharge() throws Exception {
        sql("insert into inbox_wait values ('" + BROKEN + "', 'Gateway_CpasAnswer', 'amu-refusal-appeal', 'none', null, now())");
        HttpResponse<String> answer = ask(503);
        assertThat(answer.body()).contains("\"status\":\"down\"", "\"name\":\"inbox_waits_equal_engine_waits\",\"state\":\"violated\"").doesNotContain(BROKEN);
        try (Browser browser = Browser.open("fr")) {
            browser.expectComplaint("503");
            assertThat(browser.signIn("noor").page().request().get("/api/v1/health").text()).doesNotContain(BROKEN);
        }
        try (Browser browser = Browser.open("fr")) {
            assertThat(browser.signIn("admin").page().request().get("/api/v1/health").text()).contains(BROKEN, "\"says\":\"Each place where a process waits");
        }
        mended();
        ask(200);
    }

    @Test
    void aWatchdogThatWentRoundForTheLastTimeHoursAgoAnswers503() throws Exception {
        sql("update deadline_watch set last_round = now() - interval '4 hours'");
        assertThat(ask(503).body()).contains("\"status\":\"down\"", "\"watchdog\":\"last round ", "\"name\":\"no_alert_of_the_watchdog\",\"state\":\"ok\"");
    }

    @Test
    void aClockThatWentBackAnswers503UntilSomebodySaysOnTheTeamPageThatItIsRight() throws Exception {
        sql("update deadline_watch set last_round = now() + interval '2 hours'");
        Browser.test("POST", "/api/v1/test/deadline-case/round");
        assertThat(ask(503).body()).contains("\"clock\":\"in doubt: ");
        try (Browser browser = Browser.open("fr")) {
            browser.signIn("samir").go("/inbox/inbox.xhtml?list=team").see("L’horloge du serveur est douteuse");
            browser.page().locator("[id$=believeClock]").click();
            browser.see("Les rappels reprennent");
        }
        ask(200);
    }

    /** The page answers from memory for a second: asks until it says so, for ten seconds at most. */
    private static HttpResponse<String> ask(int expected) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.base() + "/api/v1/health")).build();
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        HttpResponse<String> answer;
        do answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() != expected && System.nanoTime() < end);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        return answer;
    }

    private static void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(System.getProperty("it.db.url"), "suivi", "suivi")) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}
