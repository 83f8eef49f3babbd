package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.followup.shared.LawyerAnswer;
import be.medimmigrant.suivi.followup.shared.LawyerTasks;
import be.medimmigrant.suivi.followup.shared.NextStepBy;
import be.medimmigrant.suivi.followup.shared.RecordLawyer;
import be.medimmigrant.suivi.followup.shared.ReferralView;
import be.medimmigrant.suivi.followup.web.TaskPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** What came of the referral, and who does what comes next. */
@Named
@ViewScoped
public class RecordLawyerPage extends TaskPage {

    @Inject LawyerTasks lawyers;
    @Inject Clock clock;
    private LawyerAnswer answer;
    private LocalDate on;
    private String name;
    private String reference;
    private NextStepBy nextStepBy;

    @Override
    protected void prepare() {
        on = LocalDate.now(clock);
        name = lawyers.latest(caseId()).map(ReferralView::name).orElse(null);
    }

    public String submit() {
        lawyers.record(new RecordLawyer(getTaskId(), answer, on, name, reference, nextStepBy));
        return done();
    }

    public boolean isConfirmed() { return answer == LawyerAnswer.CONFIRMED; }

    public ReferralView getReferral() { return lawyers.latest(caseId()).orElse(null); }

    public LawyerAnswer[] getAnswers() { return LawyerAnswer.values(); }

    public NextStepBy[] getNextSteps() { return NextStepBy.values(); }

    public LawyerAnswer getAnswer() { return answer; }

    public void setAnswer(LawyerAnswer answer) { this.answer = answer; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    public NextStepBy getNextStepBy() { return nextStepBy; }

    public void setNextStepBy(NextStepBy nextStepBy) { this.nextStepBy = nextStepBy; }
}
