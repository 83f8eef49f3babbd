package be.medimmigrant.suivi.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Resources are asked for by name, library, locale and contract; the last two have served to read files outside
 * (CVE-2018-14371, CVE-2020-6950). Only plain names pass, and contracts, which Suivi does not use, never.
 */
@WebFilter(urlPatterns = "/jakarta.faces.resource/*", asyncSupported = true)
public class ResourceGuard extends HttpFilter {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (plain(request, "ln") && plain(request, "loc") && request.getParameter("con") == null && !request.getRequestURI().contains("..")) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static boolean plain(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null || values.length == 1 && PLAIN.matcher(values[0]).matches();
    }
}
