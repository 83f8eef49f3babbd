package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.casefile.DocumentView;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.followup.shared.FileWithoutLawyer;
import be.medimmigrant.suivi.followup.shared.LawyerTasks;
import be.medimmigrant.suivi.followup.shared.ReferralView;
import be.medimmigrant.suivi.followup.shared.SendFileToLawyer;
import be.medimmigrant.suivi.followup.web.TaskPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The file goes to the lawyer, with the mandate; without one the page says so before anything is typed. Or it goes nowhere: the client files alone. */
@Named
@ViewScoped
public class SendFileToLawyerPage extends TaskPage {

    @Inject LawyerTasks lawyers;
    @Inject Mandates mandates;
    @Inject Documents documents;
    @Inject Clock clock;
    private LocalDate on;
    private String means = "email";
    private String summary;
    private boolean urgent;
    private boolean summaryProceedings;
    private boolean maySendNothing;
    private boolean withoutLawyer;

    @Override
    protected void prepare() {
        on = LocalDate.now(clock);
        urgent = lawyers.cannotWait(getTaskId());
        maySendNothing = lawyers.maySendNothing(getTaskId());
    }

    public String submit() {
        if (withoutLawyer) lawyers.sendNothing(new FileWithoutLawyer(getTaskId(), on));
        else lawyers.send(new SendFileToLawyer(getTaskId(), on, means, summary, summaryProceedings));
        return done();
    }

    public boolean isLacking() { return !mandates.given(caseId(), ThirdParty.LAWYER); }

    public ReferralView getReferral() { return lawyers.latest(caseId()).orElse(null); }

    public List<DocumentView> getPapers() { return documents.of(caseId()).stream().filter(d -> !d.removed()).toList(); }

    public boolean isUrgent() { return urgent; }

    public boolean isMaySendNothing() { return maySendNothing; }

    public boolean isWithoutLawyer() { return withoutLawyer; }

    public void setWithoutLawyer(boolean withoutLawyer) { this.withoutLawyer = withoutLawyer; }

    public boolean isSummaryProceedings() { return summaryProceedings; }

    public void setSummaryProceedings(boolean summaryProceedings) { this.summaryProceedings = summaryProceedings; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getMeans() { return means; }

    public void setMeans(String means) { this.means = means; }

    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }
}
