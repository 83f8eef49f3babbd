package be.medimmigrant.suivi.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the server carries, and what none gives away. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnswersIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/account/signIn.xhtml", "/inbox/inbox.xhtml", "/api/v1/health", "/api/v1/session", "/jakarta.faces.resource/suivi.css.xhtml?ln=suivi", "/nothing/here.xhtml", "/WEB-INF/web.xml"})
    void everyAnswerHasTheSecurityHeaders(String path) throws Exception {
        HttpResponse<String> answer = ask("GET", path);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1).first().asString().contains("default-src 'none'").doesNotContain("unsafe-eval").doesNotContain("script-src 'unsafe-inline'");
        if (!path.contains("resource")) assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Server") + header(answer, "X-Powered-By")).isEmpty();
    }

    @Test
    void aPagesOwnPolicyCarriesItsNonceAndNoUnsafeScript() throws Exception {
        assertThat(header(ask("GET", "/account/signIn.xhtml"), "Content-Security-Policy")).contains("script-src 'self' 'nonce-");
    }

    @Test
    void theSessionCookieIsForThisSiteAndNotForScripts() throws Exception {
        assertThat(header(ask("GET", "/account/signIn.xhtml"), "Set-Cookie")).startsWith("SUIVI=").containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void withoutAProxyNobodySaysWhereHeComesFrom() throws Exception {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(Browser.base() + "/account/signIn.xhtml")).header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "203.0.113.7").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(header(answer, "Set-Cookie")).startsWith("SUIVI=").doesNotContainIgnoringCase("; secure");
        assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aDamagedAddressIsNobodysFault() throws Exception {
        HttpResponse<String> answer = ask("GET", "/account/signIn.xhtml?to=%00");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<html").doesNotContainPattern("F-[A-Z0-9]{6}");
    }

    @Test
    void aFormThatNoPageOfOursSentIsRefusedInOneLineOfTheLog() throws Exception {
        Path log = Path.of(System.getProperty("it.server.dir"), "log", "server.log");
        long before = Files.size(log);
        for (int i = 0; i < 3; i++) {
            HttpRequest forged = HttpRequest.newBuilder(URI.create(Browser.base() + "/account/signIn.xhtml")).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("page=page&signIn=signIn&username=x&password=y&jakarta.faces.ViewState=stateless")).build();
            assertThat(http.send(forged, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(400);
        }
        assertThat(Files.size(log) - before).isLessThan(3_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK"})
    void methodsThatEchoAreRefused(String method) throws Exception {
        assertThat(ask(method, "/account/signIn.xhtml").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF", "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF", "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
        "/jakarta.faces.resource/..%2f..%2fWEB-INF/web.xml.xhtml", "/jakarta.faces.resource/suivi.css.xhtml?ln=suivi&con=x", "/jakarta.faces.resource/texts/account_fr.properties.xhtml?ln=..%2f..%2fclasses", "/WEB-INF/web.xml"})
    void noResourceRequestReachesOutsideTheResources(String path) throws Exception {
        HttpResponse<String> answer = ask("GET", path);
        assertThat(answer.statusCode()).isIn(302, 400, 403, 404);
        assertThat(answer.body()).doesNotContain("<servlet").doesNotContain("context-param");
    }

    @ParameterizedTest
    @CsvSource({"fr, Cette page n’existe pas", "nl, Deze pagina bestaat niet", "en, There is no such page"})
    void aMissingPageIsToldInTheReadersLanguageWithoutATrace(String language, String title) throws Exception {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(Browser.base() + "/jakarta.faces.resource/nothing.css.xhtml?con=x")).header("Accept-Language", language).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("lang=\"" + language + "\"").contains(title).contains("href=\"#fr\"", "href=\"#nl\"", "href=\"#en\"").containsOnlyOnce("is-asked").contains("<section id=\"" + language + "\" lang=\"" + language + "\" class=\"su-error-words is-asked\"").doesNotContain("Exception").doesNotContain("JBWEB").doesNotContain("{{");
    }

    @Test
    void styleAndScriptsAreFetchedAnewAfterAnUpdate() throws Exception {
        assertThat(ask("GET", "/account/signIn.xhtml").body()).containsPattern("suivi\\.css\\.xhtml\\?ln=suivi(&amp;|&)v=[a-z0-9]+").containsPattern("shell\\.js\\.xhtml\\?ln=suivi(&amp;|&)v=[a-z0-9]+");
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(Browser.base() + path)).method(method, HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
