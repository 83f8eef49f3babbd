package be.medimmigrant.suivi.register.web;

import jakarta.faces.context.ExternalContext;
import java.net.URI;

/** The page of ours somebody came from, to return to after saving; the list of requests when that is not known. */
final class WayBack {

    private static final String ELSE = "/register/requests.xhtml";

    private WayBack() {}

    static String from(ExternalContext external) {
        String referer = external.getRequestHeaderMap().get("Referer");
        if (referer == null) return ELSE;
        URI uri = URI.create(referer);
        String base = external.getRequestContextPath();
        boolean ours = external.getRequestServerName().equals(uri.getHost()) && uri.getPath() != null && uri.getPath().startsWith(base + "/");
        if (!ours) return ELSE;
        String page = uri.getPath().substring(base.length());
        boolean returnable = page.endsWith(".xhtml") && !page.startsWith("/account/") && !page.equals("/register/newRequest.xhtml");
        return returnable ? page + (uri.getQuery() == null ? "" : "?" + uri.getQuery()) : ELSE;
    }
}
