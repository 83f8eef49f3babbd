package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The page was open too long for the server to remember it: it opens anew, and session.js brings back what was typed. */
final class ExpiredView {

    private ExpiredView() {}

    static boolean leadBack(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        CDI.current().select(Toasts.class).get().say(CDI.current().select(TextsBean.class).get().of("shell.fault.expired"));
        String query = request.getQueryString();   // the form posts to the address of its page, see layout.xhtml
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        try {
            external.setResponseHeader("Suivi-View", "expired");
            external.redirect(page);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        return true;
    }
}
