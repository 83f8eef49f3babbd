package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuExecution;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.ExecutionState;
import be.medimmigrant.suivi.followup.amu.VerifyExecution;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Is the granted aid there? */
@Named
@ViewScoped
public class VerifyExecutionPage extends AmuTaskPage {

    @Inject AmuExecution execution;
    @Inject Clock clock;
    private ExecutionState state;
    private List<ExecutionState> states = List.of();
    private boolean termPresses;
    private LocalDate on;
    private String note;

    @Override
    protected void fill(AmuFollowUpView known) {
        on = LocalDate.now(clock);
        states = reading.possibleExecutions(caseId());
        termPresses = execution.termPresses(caseId());
    }

    public String submit() {
        execution.verify(new VerifyExecution(getTaskId(), state, on, note));
        return done();
    }

    public List<ExecutionState> getStates() { return states; }

    /** Whether aid that is not there yet leads back to the filing. */
    public boolean isTermPresses() { return termPresses; }

    public ExecutionState getState() { return state; }

    public void setState(ExecutionState state) { this.state = state; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
