package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.ConfirmRequestInWriting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The request is put on paper, so that its day can be proven. */
@Named
@ViewScoped
public class ConfirmRequestInWritingPage extends AmuTaskPage {

    @Inject AmuFollowUps followUps;
    @Inject Clock clock;
    private ContactFields contact;
    private boolean acuteNeed;

    @Override
    protected void fill(AmuFollowUpView known) {
        contact = new ContactFields(LocalDate.now(clock));
        acuteNeed = known.acuteNeed();
    }

    public String submit() {
        followUps.confirmRequestInWriting(new ConfirmRequestInWriting(getTaskId(), contact.getOn(), contact.getMeans(), contact.getSummary(), acuteNeed));
        return done();
    }

    public ContactFields getContact() { return contact; }

    public boolean isAcuteNeed() { return acuteNeed; }

    public void setAcuteNeed(boolean acuteNeed) { this.acuteNeed = acuteNeed; }
}
