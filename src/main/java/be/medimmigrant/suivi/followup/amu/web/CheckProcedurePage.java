package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuProcedure;
import be.medimmigrant.suivi.followup.amu.CheckProcedure;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Where the procedure stands; a hearing or a judgment takes the case on at once. */
@Named
@ViewScoped
public class CheckProcedurePage extends AmuTaskPage {

    @Inject AmuProcedure procedure;
    private LocalDate hearingOn;
    private String rollNumber;
    private boolean judged;
    private String note;

    @Override
    protected void fill(AmuFollowUpView known) {
        rollNumber = known.rollNumber();
    }

    public String submit() {
        procedure.checkProcedure(new CheckProcedure(getTaskId(), hearingOn, rollNumber, judged, note));
        return done();
    }

    public LocalDate getHearingOn() { return hearingOn; }

    public void setHearingOn(LocalDate hearingOn) { this.hearingOn = hearingOn; }

    public String getRollNumber() { return rollNumber; }

    public void setRollNumber(String rollNumber) { this.rollNumber = rollNumber; }

    public boolean isJudged() { return judged; }

    public void setJudged(boolean judged) { this.judged = judged; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
