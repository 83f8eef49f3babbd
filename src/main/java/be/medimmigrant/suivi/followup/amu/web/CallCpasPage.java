package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.CallCpas;
import be.medimmigrant.suivi.followup.amu.CallResult;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Thirty days are over without a decision: the CPAS is called. */
@Named
@ViewScoped
public class CallCpasPage extends AmuTaskPage {

    @Inject AmuFollowUps followUps;
    @Inject Clock clock;
    private ContactFields contact;
    private CallResult result;
    private boolean acuteNeed;

    @Override
    protected void fill(AmuFollowUpView known) {
        contact = new ContactFields(LocalDate.now(clock));
        acuteNeed = known.acuteNeed();
    }

    public String submit() {
        followUps.callCpas(new CallCpas(getTaskId(), contact.getOn(), result, contact.getSummary(), acuteNeed));
        return done();
    }

    public ContactFields getContact() { return contact; }

    public CallResult getResult() { return result; }

    public void setResult(CallResult result) { this.result = result; }

    public boolean isAcuteNeed() { return acuteNeed; }

    public void setAcuteNeed(boolean acuteNeed) { this.acuteNeed = acuteNeed; }
}
