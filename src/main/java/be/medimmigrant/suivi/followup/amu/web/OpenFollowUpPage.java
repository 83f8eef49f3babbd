package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.OpenFollowUp;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** What the client came with: a refusal, a silence, a stop; of which CPAS, since when, and how urgent. */
@Named
@ViewScoped
public class OpenFollowUpPage extends AmuTaskPage {

    @Inject AmuFollowUps followUps;
    private TriggerKind trigger;
    private String cpas;
    private LocalDate requestedOn;
    private LocalDate acknowledgedOn;
    private String ground;
    private boolean acuteNeed;

    @Override
    protected void fill(AmuFollowUpView known) {
        cpas = getHeader().cpas();
    }

    public String submit() {
        followUps.open(new OpenFollowUp(getTaskId(), trigger, cpas, requestedOn, acknowledgedOn, ground, acuteNeed));
        return done();
    }

    public TriggerKind getTrigger() { return trigger; }

    public void setTrigger(TriggerKind trigger) { this.trigger = trigger; }

    public String getCpas() { return cpas; }

    public void setCpas(String cpas) { this.cpas = cpas; }

    public LocalDate getRequestedOn() { return requestedOn; }

    public void setRequestedOn(LocalDate requestedOn) { this.requestedOn = requestedOn; }

    public LocalDate getAcknowledgedOn() { return acknowledgedOn; }

    public void setAcknowledgedOn(LocalDate acknowledgedOn) { this.acknowledgedOn = acknowledgedOn; }

    public String getGround() { return ground; }

    public void setGround(String ground) { this.ground = ground; }

    public boolean isAcuteNeed() { return acuteNeed; }

    public void setAcuteNeed(boolean acuteNeed) { this.acuteNeed = acuteNeed; }
}
