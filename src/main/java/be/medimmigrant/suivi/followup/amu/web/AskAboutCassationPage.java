package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuProcedure;
import be.medimmigrant.suivi.followup.amu.AppealDecision;
import be.medimmigrant.suivi.followup.amu.DecideOnAppeal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** After a judgment of the second instance: what the lawyer says of cassation. */
@Named
@ViewScoped
public class AskAboutCassationPage extends AmuTaskPage {

    @Inject AmuProcedure procedure;
    @Inject Clock clock;
    private AppealDecision decision;
    private LocalDate on;
    private String note;

    @Override
    protected void fill(AmuFollowUpView known) {
        on = LocalDate.now(clock);
    }

    public String submit() {
        procedure.askAboutCassation(new DecideOnAppeal(getTaskId(), decision, on, note));
        return done();
    }

    public AppealDecision getDecision() { return decision; }

    public void setDecision(AppealDecision decision) { this.decision = decision; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
