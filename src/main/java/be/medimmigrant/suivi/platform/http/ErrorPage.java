package be.medimmigrant.suivi.platform.http;

import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The page behind every error status. A plain servlet over a plain file: it must still stand when the database, the session
 * or Faces is what broke.
 */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/errors";

    /** A failed answer was emptied of what undertow-handlers.conf had put on it. */
    private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin", "Cache-Control", "no-store",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Integer asked = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = asked == null ? HttpServletResponse.SC_NOT_FOUND : thrown != null && Faults.databaseAway(thrown) ? 503 : asked;
        String number = (String) request.getAttribute(Faults.NUMBER);
        if (number == null && thrown != null) number = Faults.log((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), thrown);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        HEADERS.forEach(response::setHeader);
        response.getWriter().write(page(request, kind(status), number));
    }

    private static String kind(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404 -> "notFound";
            case 405 -> "method";
            case 503 -> "database";
            default -> status < 500 ? "request" : "bug";
        };
    }

    /** In all languages, of which the page shows one: a switch that asks the server would ask for what failed. */
    private String page(HttpServletRequest request, String kind, String number) throws IOException {
        Locale asked = language(request);
        String page;
        try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/errorpages/error.html")) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = Texts.in(language);
            String code = "." + language.getLanguage();
            words.put("asked" + code, language.equals(asked) ? " is-asked" : "");
            words.put("title" + code, texts.getString("shell.error." + kind));
            words.put("text" + code, texts.getString("shell.error." + kind + ".text"));
            words.put("number" + code, number == null ? "" : texts.getString("shell.error.number") + " " + number);
            words.put("home" + code, texts.getString("shell.error.home"));
        }
        Texts texts = Texts.in(asked);
        words.putAll(Map.of("lang", asked.getLanguage(), "base", request.getContextPath(), "title", texts.getString("shell.error." + kind),
                "languages", texts.getString("shell.language"), "lead", texts.getString("shell.lead")));
        for (Map.Entry<String, String> word : words.entrySet()) page = page.replace("{{" + word.getKey() + "}}", word.getValue());
        return page;
    }

    /** The language of the session as the shell left it there, else the browser's. */
    private static Locale language(HttpServletRequest request) {
        var session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(Language.IN_SESSION);
        Locale asked = chosen == null ? request.getLocale() : new Locale(chosen.toString());
        return Texts.LANGUAGES.stream().filter(l -> l.getLanguage().equals(asked.getLanguage())).findFirst().orElse(Locale.FRENCH);
    }
}
