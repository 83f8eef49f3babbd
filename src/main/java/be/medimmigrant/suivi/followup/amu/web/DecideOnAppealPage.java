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

/** With the lawyer: appeal, or let the judgment stand. */
@Named
@ViewScoped
public class DecideOnAppealPage extends AmuTaskPage {

    @Inject AmuProcedure procedure;
    @Inject Clock clock;
    private AppealDecision decision;
    private LocalDate on;
    private boolean termOver;
    private boolean lawyerAsked;
    private String note;

    @Override
    protected void fill(AmuFollowUpView known) {
        on = LocalDate.now(clock);
        termOver = reading.courtAppealOver(caseId());
    }

    public String submit() {
        procedure.decideOnAppeal(new DecideOnAppeal(getTaskId(), decision, on, lawyerAsked, note));
        return done();
    }

    public AppealDecision getDecision() { return decision; }

    public void setDecision(AppealDecision decision) { this.decision = decision; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public boolean isTermOver() { return termOver; }

    public boolean isLawyerAsked() { return lawyerAsked; }

    public void setLawyerAsked(boolean lawyerAsked) { this.lawyerAsked = lawyerAsked; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
