package be.medimmigrant.suivi.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Tells the browser that the server no longer knows the page that was sent to it, so that session.js keeps what was typed
 * there: in a header where the page is still in sight, in a cookie (it says no more than that) where the next one has to know.
 */
public final class PageLost {

    private PageLost() {}

    public static void tell(HttpServletRequest request, HttpServletResponse response) {
        if (isPartial(request)) response.setHeader("Suivi-View", "expired");
        else if (request.getMethod().equals("POST")) response.addHeader("Set-Cookie", "SUIVI-LOST=1; Path=/; Max-Age=28800; SameSite=Lax");
    }

    public static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Path and query of the page that was in sight, where it is one of ours: its address may have changed since it was loaded. */
    public static Optional<String> inSight(HttpServletRequest request) {
        try {
            URI page = new URI(String.valueOf(request.getHeader("Referer")));
            boolean ours = request.getServerName().equals(page.getHost()) && page.getRawPath() != null;
            return ours ? Optional.of(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
