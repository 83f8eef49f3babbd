package be.medimmigrant.suivi.account.web;

import be.medimmigrant.suivi.platform.http.PageLost;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
            return;
        }
        PageLost.tell(request, response);
        if (PageLost.isPartial(request)) {
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
        if (!"GET".equals(request.getMethod())) return inside(PageLost.inSight(request).orElse(request.getServletPath()));
        String query = request.getQueryString();
        return inside(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()) + (query == null ? "" : "?" + query));
    }

    private static boolean expired(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
