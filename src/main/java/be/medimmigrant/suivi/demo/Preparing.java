package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.platform.faces.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** While the invented year is played the server lives in another day: whoever comes is asked to wait, and told how far it is. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Preparing extends HttpFilter {

    private static final Set<String> OPEN = Set.of("/api/v1/health", "/jakarta.faces.resource");
    private static final String SECONDS = "3";

    @Inject transient DemoYear year;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Integer percent = year.percent().orElse(null);
        String asked = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (percent == null || OPEN.stream().anyMatch(asked::startsWith)) chain.doFilter(request, response);
        else answer(request, response, percent);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, int percent) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Refresh", SECONDS);
        response.setContentType("text/html;charset=UTF-8");
        String page;
        try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/errorpages/preparing.html")) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Locale language : Texts.LANGUAGES) page = page.replace("{{" + language.getLanguage() + "}}", Texts.in(language).getString("shell.preparing"));
        response.getWriter().write(page.replace("{{percent}}", "" + percent).replace("{{base}}", request.getContextPath()));
    }
}
