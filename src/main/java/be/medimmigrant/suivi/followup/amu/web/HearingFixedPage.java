package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuProcedure;
import be.medimmigrant.suivi.followup.amu.FixHearing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The tribunal announced a hearing. */
@Named
@ViewScoped
public class HearingFixedPage extends AmuCasePage {

    @Inject AmuProcedure procedure;
    private LocalDate hearingOn;
    private String rollNumber;

    @Override
    protected String awaited() { return "hearingFixed"; }

    @Override
    protected void fill(AmuFollowUpView known) {
        rollNumber = known.rollNumber();
    }

    public String submit() {
        procedure.fixHearing(new FixHearing(caseId(), hearingOn, rollNumber));
        return done();
    }

    public LocalDate getHearingOn() { return hearingOn; }

    public void setHearingOn(LocalDate hearingOn) { this.hearingOn = hearingOn; }

    public String getRollNumber() { return rollNumber; }

    public void setRollNumber(String rollNumber) { this.rollNumber = rollNumber; }
}
