package be.medimmigrant.suivi.platform.acting;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;

/** Binds the signed-in person (the principal's name is the account's id) to the thread for one request. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR}, asyncSupported = true)
public class ActingFilter extends HttpFilter {

    @Inject transient Acting acting;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Principal principal = request.getUserPrincipal();
        UUID id = principal == null ? Actor.NOBODY_ID : UUID.fromString(principal.getName());
        acting.bind(new Actor(id, "web " + request.getMethod() + " " + request.getServletPath() + " " + request.getRemoteAddr()));
        try {
            chain.doFilter(request, response);
        } finally {
            acting.unbind();
        }
    }
}
