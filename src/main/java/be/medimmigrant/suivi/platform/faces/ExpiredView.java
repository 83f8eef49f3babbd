package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.platform.http.PageLost;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page was open too long for the server to remember it: it opens anew, and session.js brings back what was typed. */
final class ExpiredView {

    private ExpiredView() {}

    static boolean leadBack(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        CDI.current().select(Toasts.class).get().say(CDI.current().select(TextsBean.class).get().of("shell.fault.expired"));
        String query = request.getQueryString();   // the form posts to the address of its page, see layout.xhtml
        String page = PageLost.inSight(request).filter(seen -> seen.split("\\?")[0].equals(request.getRequestURI())).orElse(request.getRequestURI() + (query == null ? "" : "?" + query));
        try {
            PageLost.tell(request, (HttpServletResponse) external.getResponse());
            external.redirect(page);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        return true;
    }
}
