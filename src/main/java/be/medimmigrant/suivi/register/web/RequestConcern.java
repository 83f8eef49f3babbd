package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.person.EnrichPerson;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonName;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.register.AboutWhom;
import be.medimmigrant.suivi.register.Intake;
import be.medimmigrant.suivi.register.MatchView;
import be.medimmigrant.suivi.register.Requests;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;

/**
 * A person chosen beside a request: from now on the request is about them, and what was typed meanwhile is saved with it. A new
 * name that strongly resembles somebody of the register is asked about once.
 */
@Named
@ViewScoped
public class RequestConcern implements Serializable {

    @Inject RequestPage page;
    @Inject transient Requests requests;
    @Inject transient Intake intake;
    private String name;
    private UUID asked;

    public void chosen(SelectEvent<String> event) throws IOException {
        UUID known = Ids.read(event.getObject());
        name = known == null ? event.getObject() : null;
        asked = known == null ? resembling() : null;
        if (asked != null) {
            PrimeFaces.current().ajax().update("concernAsked");
            return;
        }
        String next = known != null ? concern(known) : concernNew(Set.of());
        if (next != null) FacesContext.getCurrentInstance().getExternalContext().redirect(FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + next.replace("faces-redirect=true&", ""));
    }

    /** Who is asked about; null while nobody is. */
    public MatchView getAsked() {
        return asked == null ? null : intake.card(asked);
    }

    public String itIs() {
        return concern(asked);
    }

    /** «Not her»: told apart for good. */
    public String itIsNot() {
        return concernNew(Set.of(asked));
    }

    private UUID resembling() {
        return intake.matches(name, List.of()).stream().filter(MatchView::strong).map(MatchView::personId).findFirst().orElse(null);
    }

    private String concern(UUID known) {
        return concern(new AboutWhom.Known(EnrichPerson.of(known, PersonDetails.NONE)));
    }

    private String concernNew(Set<UUID> apart) {
        return concern(new AboutWhom.Somebody(new RegisterPerson(PersonName.read(PhoneNumber.without(name)), PersonDetails.NONE, PhoneNumber.in(name).stream().toList(), apart)));
    }

    private String concern(AboutWhom whom) {
        if (!page.keepTyped()) {
            PrimeFaces.current().ajax().update("overtaken", "work");
            return null;
        }
        requests.concern(page.requestId(), whom);
        return page.again("register.concerned");
    }
}
