package be.medimmigrant.suivi.account.web;

import be.medimmigrant.suivi.account.SignIns;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Ends a session at once when its account was closed, its password changed elsewhere, or its working day is over: for pages, calls and papers alike. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SessionCheck extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(SessionCheck.class.getName());

    @Inject transient SignIns signIns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        SignedIn person = SignedIn.in(session);
        if (person == null || request.getServletPath().startsWith("/jakarta.faces.resource/") || good(person, session)) {
            chain.doFilter(request, response);
            return;
        }
        LOG.log(System.Logger.Level.INFO, "Session ended, account {0}", person.account());
        request.logout();
        session.invalidate();
        SignInDoor.lead(request, response);
    }

    private boolean good(SignedIn person, HttpSession session) {
        return !SignedIn.tooOld(session) && signIns.stillGood(person.account(), person.epoch());
    }
}
