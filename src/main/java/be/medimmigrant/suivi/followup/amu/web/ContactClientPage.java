package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuClient;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.ContactClient;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** One more try to reach the client. */
@Named
@ViewScoped
public class ContactClientPage extends AmuTaskPage {

    @Inject AmuClient client;
    @Inject Clock clock;
    private ContactFields contact;
    private boolean reached;

    @Override
    protected void fill(AmuFollowUpView known) {
        contact = new ContactFields(LocalDate.now(clock));
    }

    public String submit() {
        client.contactClient(new ContactClient(getTaskId(), contact.getOn(), contact.getMeans(), reached, contact.getSummary()));
        return done();
    }

    public ContactFields getContact() { return contact; }

    public boolean isReached() { return reached; }

    public void setReached(boolean reached) { this.reached = reached; }
}
