package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The very first person at a new server: follows the printed link, creates the first administrator and signs in. */
class FirstVisit {

    /** What a page of the browser sends back: any UUID in base 64 (PrimeFaces takes it from the form). */
    private static final String NONCE = "YTU4YzYwZDQtM2U0Yi00YzZkLWJiOWEtNjBlYzZkMWRkNWY3";
    private static final Pattern LINK = Pattern.compile("/account/firstAdministrator\\.xhtml\\?token=(\\S+)");
    static final String USERNAME = "premiere";
    private static final String PASSWORD = "tramway lavande dix-sept";
    /** Of the person before the proxy. */
    static final String ADDRESS = "203.0.113.7";
    private final String base;
    private final boolean proxied;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

    FirstVisit(int port, boolean proxied) {
        base = "http://localhost:" + port;
        this.proxied = proxied;
    }

    void createTheFirstAdministrator(String said) throws IOException, InterruptedException {
        Matcher link = LINK.matcher(said);
        assertThat(link.find()).as(said).isTrue();
        String token = link.group(1);
        assertThat(send(HttpRequest.newBuilder(URI.create(base + link.group()))).body()).contains("id=\"create\"");
        assertThat(create(token, "court").body()).as("a short password is refused").contains("su-note-error");
        assertThat(create(token, PASSWORD).headers().firstValue("Location").orElse("")).contains("/account/signIn.xhtml?why=chosen");
        assertThat(create(token, PASSWORD).body()).as("the link works once").doesNotContain("id=\"create\"");
        HttpResponse<String> signedIn = post("/account/signIn.xhtml", Map.of("username", USERNAME, "password", PASSWORD, "to", "/account/accounts.xhtml", "signIn", ""));
        assertThat(signedIn.headers().firstValue("Location").orElse("")).endsWith("/account/accounts.xhtml");
        assertThat(send(HttpRequest.newBuilder(URI.create(base + "/account/accounts.xhtml"))).body()).contains(USERNAME);
    }

    /** Whoever lost the password, with the link that operations made. */
    void choosesANewPassword(String link, String password) throws IOException, InterruptedException {
        String token = link.substring(link.indexOf('=') + 1);
        assertThat(send(HttpRequest.newBuilder(URI.create(base + link))).body()).contains("id=\"choose\"");
        post("/account/newPassword.xhtml", Map.of("token", token, "newPassword", password, "choose", ""));
        HttpResponse<String> signedIn = post("/account/signIn.xhtml", Map.of("username", USERNAME, "password", password, "to", "/account/accounts.xhtml", "signIn", ""));
        assertThat(signedIn.headers().firstValue("Location").orElse("")).endsWith("/account/accounts.xhtml");
    }

    private HttpResponse<String> create(String token, String password) throws IOException, InterruptedException {
        return post("/account/firstAdministrator.xhtml", Map.of("token", token, "displayName", "Première", "initials", "P", "username", USERNAME,
                "newPassword", password, "create", ""));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = "page=page&jakarta.faces.ViewState=stateless&primefaces.nonce=" + NONCE + "&" + fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Through a proxy that ends TLS: what its headers say counts. */
    void comesThroughTheProxy() throws IOException, InterruptedException {
        HttpResponse<String> led = send(HttpRequest.newBuilder(URI.create(base + "/inbox/inbox.xhtml")));
        assertThat(led.headers().firstValue("Location").orElse("")).startsWith("https://suivi.example.be/account/signIn.xhtml");
        HttpResponse<String> door = send(HttpRequest.newBuilder(URI.create(base + "/account/signIn.xhtml")));
        assertThat(door.headers().firstValue("Set-Cookie").orElse("")).startsWith("SUIVI=").containsIgnoringCase("; secure");
        assertThat(door.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(post("/account/signIn.xhtml", Map.of("username", "personne", "password", "faux", "to", "", "signIn", "")).body()).contains("su-note-error");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (proxied) request.header("X-Forwarded-For", ADDRESS).header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "suivi.example.be");
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
