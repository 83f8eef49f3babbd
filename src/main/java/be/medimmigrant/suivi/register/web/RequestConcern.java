package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.person.EnrichPerson;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonName;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.register.AboutWhom;
import be.medimmigrant.suivi.register.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;

/** A person chosen beside a request: from now on the request is about them. What was typed meanwhile is saved with it. */
@Named
@RequestScoped
public class RequestConcern {

    @Inject RequestPage page;
    @Inject Requests requests;
    @Inject ExternalContext external;

    public void chosen(SelectEvent<String> event) throws IOException {
        if (!page.keepTyped()) {
            PrimeFaces.current().ajax().update("overtaken", "work");
            return;
        }
        requests.concern(page.requestId(), whom(event.getObject()));
        external.redirect(external.getRequestContextPath() + page.again("register.concerned").replace("faces-redirect=true&", ""));
    }

    /** Somebody of the register, or by a name somebody new. */
    private static AboutWhom whom(String value) {
        UUID known = Ids.read(value);
        return known != null ? new AboutWhom.Known(EnrichPerson.of(known, PersonDetails.NONE))
                : new AboutWhom.Somebody(new RegisterPerson(PersonName.read(value), PersonDetails.NONE, List.of(), Set.of()));
    }
}
