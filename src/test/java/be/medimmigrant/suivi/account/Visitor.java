package be.medimmigrant.suivi.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser of their own, without JavaScript; inside the server under test, or before any other. */
public class Visitor {

    /** What a page of the browser sends back: any UUID in base 64 (PrimeFaces takes it from the form). */
    private static final String NONCE = "YTU4YzYwZDQtM2U0Yi00YzZkLWJiOWEtNjBlYzZkMWRkNWY3";
    private static final String SIGN_IN = "/account/signIn.xhtml";
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private HttpResponse<String> answer;

    public Visitor() {
        this(8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    public Visitor(int port) {
        base = "http://localhost:" + port;
    }

    String get(String path) throws IOException, InterruptedException {
        answer = http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        return answer.body();
    }

    int apiStatus() throws IOException, InterruptedException {
        get("/api/v1/session");
        return answer.statusCode();
    }

    /** The sign-in form keeps no state on the server, so that it can be sent as it is. */
    public String signIn(String username, String password, String to) throws IOException, InterruptedException {
        return post(SIGN_IN, Map.of("username", username, "password", password, "to", to, "signIn", ""), Map.of());
    }

    void switchLanguage() throws IOException, InterruptedException {
        post(SIGN_IN, Map.of("langFr", "langFr", "jakarta.faces.source", "langFr", "jakarta.faces.partial.ajax", "true", "jakarta.faces.partial.execute", "@all"), Map.of("Faces-Request", "partial/ajax"));
    }

    String ajax(String path) throws IOException, InterruptedException {
        return post(path, Map.of("jakarta.faces.partial.ajax", "true"), Map.of("Faces-Request", "partial/ajax"));
    }

    /** Where the answer leads, without the server's name. */
    String location() {
        return answer.headers().firstValue("Location").map(l -> l.replace(base, "")).orElse("");
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals("SUIVI")).map(HttpCookie::getValue).findFirst().orElse(null);
    }

    void useSession(String id) {
        HttpCookie cookie = new HttpCookie("SUIVI", id);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    /** A POST to the API in the session of whoever signed in; a null key is left out. */
    public HttpResponse<String> call(String path, String key, String json, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
        if (key != null) request.header("Idempotency-Key", key);
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String post(String path, Map<String, String> fields, Map<String, String> headers) throws IOException, InterruptedException {
        String body = "page=page&jakarta.faces.ViewState=stateless&primefaces.nonce=" + NONCE + "&" + fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "fr");
    }
}
