package be.medimmigrant.suivi.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads somebody without a session to the sign-in page, and from there to the page that was wanted. */
final class SignInDoor {

    static final String PAGE = "/account/signIn.xhtml";
    private static final String HOME = "/inbox/inbox.xhtml";

    private SignInDoor() {}

    static void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String door = request.getContextPath() + PAGE + "?" + (expired(request) ? "why=expired&" : "") + "to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        if (request.getServletPath().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + door.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(door);
        }
    }

    /** Only an address inside Suivi: a forged link must not lead elsewhere. */
    static String inside(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.startsWith("/\\") || wanted.startsWith(PAGE)
                || wanted.chars().anyMatch(c -> c < ' ' || c == '\\')) return HOME;
        return wanted;
    }

    /** A form sent without a session: its page is asked for again, with the draft that is kept there. */
    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) return pageOf(request.getHeader("Referer"), request);
        String query = request.getQueryString();
        return inside(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()) + (query == null ? "" : "?" + query));
    }

    private static String pageOf(String referer, HttpServletRequest request) {
        try {
            URI page = new URI(referer == null ? "" : referer);
            boolean ours = request.getServerName().equals(page.getHost()) && page.getRawPath() != null;
            if (!ours) return inside(request.getServletPath());
            return inside(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
        } catch (URISyntaxException e) {
            return inside(request.getServletPath());
        }
    }

    private static boolean expired(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
