package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuClient;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.ReportReached;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The client turned up again. */
@Named
@ViewScoped
public class ClientReachedPage extends AmuCasePage {

    @Inject AmuClient client;
    @Inject Clock clock;
    private ContactFields contact;

    @Override
    protected String awaited() { return "clientReached"; }

    @Override
    protected void fill(AmuFollowUpView known) {
        contact = new ContactFields(LocalDate.now(clock));
    }

    public String submit() {
        client.reached(new ReportReached(caseId(), contact.getOn(), contact.getMeans(), contact.getSummary()));
        return done();
    }

    public ContactFields getContact() { return contact; }
}
