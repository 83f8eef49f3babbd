package be.medimmigrant.suivi.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.primefaces.event.SelectEvent;

/** A person chosen beside a request: from now on the request is about them. */
@Named
@RequestScoped
public class RequestConcern {

    @Inject RequestPage page;
    @Inject ExternalContext external;

    public void chosen(SelectEvent<String> event) throws IOException {
        page.concern(event.getObject());
        external.redirect(external.getRequestContextPath() + "/register/request.xhtml?id=" + page.getId());
    }
}
