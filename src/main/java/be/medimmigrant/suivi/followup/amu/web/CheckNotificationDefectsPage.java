package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuRemedies;
import be.medimmigrant.suivi.followup.amu.CheckNotificationDefects;
import be.medimmigrant.suivi.followup.amu.DefectConclusion;
import be.medimmigrant.suivi.followup.amu.FilingProof;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** «Too late?»: the notification is gone through point by point before anybody concludes. */
@Named
@ViewScoped
public class CheckNotificationDefectsPage extends AmuTaskPage {

    @Inject AmuRemedies remedies;
    private List<MentionField> mentions = List.of();
    private boolean lawyerAsked;
    private DefectConclusion conclusion;
    private List<DefectConclusion> conclusions = List.of();
    private LocalDate filedOn;
    private String court;
    private String rollNumber;
    private FilingProof proof;
    private String note;

    @Override
    protected void fill(AmuFollowUpView known) {
        mentions = MentionField.of(known.mentions());
        conclusions = reading.possibleConclusions(caseId());
    }

    /** Some point is missing: the term may not have begun at all. */
    public boolean isDefective() {
        return MentionField.read(mentions).containsValue(false);
    }

    public boolean isFiled() { return conclusion == DefectConclusion.FILED; }

    public String submit() {
        remedies.checkDefects(new CheckNotificationDefects(getTaskId(), MentionField.read(mentions), lawyerAsked, conclusion, filedOn, court,
                rollNumber, proof, note));
        return done();
    }

    public List<MentionField> getMentions() { return mentions; }

    public boolean isLawyerAsked() { return lawyerAsked; }

    public void setLawyerAsked(boolean lawyerAsked) { this.lawyerAsked = lawyerAsked; }

    public List<DefectConclusion> getConclusions() { return conclusions; }

    public DefectConclusion getConclusion() { return conclusion; }

    public void setConclusion(DefectConclusion conclusion) { this.conclusion = conclusion; }

    public LocalDate getFiledOn() { return filedOn; }

    public void setFiledOn(LocalDate filedOn) { this.filedOn = filedOn; }

    public String getCourt() { return court; }

    public void setCourt(String court) { this.court = court; }

    public String getRollNumber() { return rollNumber; }

    public void setRollNumber(String rollNumber) { this.rollNumber = rollNumber; }

    public FilingProof getProof() { return proof; }

    public void setProof(FilingProof proof) { this.proof = proof; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
