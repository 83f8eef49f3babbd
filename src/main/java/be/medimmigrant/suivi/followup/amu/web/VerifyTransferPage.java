package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.TransferResult;
import be.medimmigrant.suivi.followup.amu.VerifyTransfer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Whether the CPAS passed the request on, and who decides now. */
@Named
@ViewScoped
public class VerifyTransferPage extends AmuTaskPage {

    @Inject AmuFollowUps followUps;
    @Inject Clock clock;
    private ContactFields contact;
    private TransferResult result;
    private String otherCpas;
    private LocalDate receivedOn;
    private boolean acuteNeed;

    @Override
    protected void fill(AmuFollowUpView known) {
        contact = new ContactFields(LocalDate.now(clock));
        acuteNeed = known.acuteNeed();
    }

    public String submit() {
        followUps.verifyTransfer(new VerifyTransfer(getTaskId(), result, otherCpas, receivedOn, contact.getOn(), contact.getSummary(), acuteNeed));
        return done();
    }

    public ContactFields getContact() { return contact; }

    public TransferResult getResult() { return result; }

    public void setResult(TransferResult result) { this.result = result; }

    public String getOtherCpas() { return otherCpas; }

    public void setOtherCpas(String otherCpas) { this.otherCpas = otherCpas; }

    public LocalDate getReceivedOn() { return receivedOn; }

    public void setReceivedOn(LocalDate receivedOn) { this.receivedOn = receivedOn; }

    public boolean isAcuteNeed() { return acuteNeed; }

    public void setAcuteNeed(boolean acuteNeed) { this.acuteNeed = acuteNeed; }
}
