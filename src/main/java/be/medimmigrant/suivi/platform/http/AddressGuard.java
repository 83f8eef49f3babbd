package be.medimmigrant.suivi.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** No link of ours holds a NUL, and the database takes none: such an address is damaged, and nobody's fault in the log. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class AddressGuard extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getQueryString() != null && request.getQueryString().contains("%00")) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else chain.doFilter(request, response);
    }
}
