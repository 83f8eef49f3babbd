package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuRemedies;
import be.medimmigrant.suivi.followup.amu.FilingProof;
import be.medimmigrant.suivi.followup.amu.RecordFiling;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** When, where and with what proof the application was filed. */
@Named
@ViewScoped
public class RecordFilingPage extends AmuTaskPage {

    @Inject AmuRemedies remedies;
    private LocalDate filedOn;
    private String court;
    private String rollNumber;
    private FilingProof proof;

    public String submit() {
        remedies.recordFiling(new RecordFiling(getTaskId(), filedOn, court, rollNumber, proof));
        return done();
    }

    public LocalDate getFiledOn() { return filedOn; }

    public void setFiledOn(LocalDate filedOn) { this.filedOn = filedOn; }

    public String getCourt() { return court; }

    public void setCourt(String court) { this.court = court; }

    public String getRollNumber() { return rollNumber; }

    public void setRollNumber(String rollNumber) { this.rollNumber = rollNumber; }

    public FilingProof getProof() { return proof; }

    public void setProof(FilingProof proof) { this.proof = proof; }
}
