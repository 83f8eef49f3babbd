package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.followup.amu.AmuProcedure;
import be.medimmigrant.suivi.followup.amu.JudgmentKind;
import be.medimmigrant.suivi.followup.amu.RecordJudgment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The judgment; when something was refused, the term to appeal is shown as soon as its day is typed. */
@Named
@ViewScoped
public class RecordJudgmentPage extends AmuTaskPage {

    @Inject AmuProcedure procedure;
    private JudgmentKind kind;
    private LocalDate judgedOn;
    private LocalDate notifiedOn;
    private String note;

    public boolean isAppealable() {
        return notifiedOn != null && kind != null && kind != JudgmentKind.FAVOURABLE;
    }

    public CaseDeadlineView getTerm() {
        return reading.termFromJudgment(notifiedOn);
    }

    public String submit() {
        procedure.recordJudgment(new RecordJudgment(getTaskId(), kind, judgedOn, notifiedOn, note));
        return done();
    }

    public JudgmentKind getKind() { return kind; }

    public void setKind(JudgmentKind kind) { this.kind = kind; }

    public LocalDate getJudgedOn() { return judgedOn; }

    public void setJudgedOn(LocalDate judgedOn) { this.judgedOn = judgedOn; }

    public LocalDate getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(LocalDate notifiedOn) { this.notifiedOn = notifiedOn; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
