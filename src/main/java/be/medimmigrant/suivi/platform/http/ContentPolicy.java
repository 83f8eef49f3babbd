package be.medimmigrant.suivi.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * One content policy per answer. undertow-handlers.conf puts the strictest on everything; PrimeFaces <i>adds</i> a page's own
 * with its nonce, and a browser would obey both: here the page's replaces the strict one.
 */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class ContentPolicy extends HttpFilter {

    static final String HEADER = "Content-Security-Policy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String name, String value) {
                if (HEADER.equalsIgnoreCase(name)) super.setHeader(name, value);
                else super.addHeader(name, value);
            }
        });
    }
}
