package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.ExecutionState;
import be.medimmigrant.suivi.followup.amu.VerifyExecution;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Is the granted aid there? */
@Named
@ViewScoped
public class VerifyExecutionPage extends AmuTaskPage {

    @Inject AmuFollowUps followUps;
    @Inject Clock clock;
    private ExecutionState state;
    private LocalDate on;
    private String note;

    @Override
    protected void fill(AmuFollowUpView known) {
        on = LocalDate.now(clock);
    }

    public String submit() {
        followUps.verifyExecution(new VerifyExecution(getTaskId(), state, on, note));
        return done();
    }

    public ExecutionState getState() { return state; }

    public void setState(ExecutionState state) { this.state = state; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
