package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuRemedies;
import be.medimmigrant.suivi.followup.amu.ConfirmFiling;
import be.medimmigrant.suivi.followup.amu.FilingState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Has the lawyer filed? If not, the application is filed with our help. */
@Named
@ViewScoped
public class ConfirmFilingPage extends AmuTaskPage {

    @Inject AmuRemedies remedies;
    private FilingState state;
    private String note;
    private List<FilingState> states = List.of();

    @Override
    protected void fill(AmuFollowUpView known) {
        states = reading.possibleFilings(caseId());
    }

    public String submit() {
        remedies.confirmFiling(new ConfirmFiling(getTaskId(), state, note));
        return done();
    }

    public List<FilingState> getStates() { return states; }

    public FilingState getState() { return state; }

    public void setState(FilingState state) { this.state = state; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
