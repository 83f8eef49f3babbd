package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuRemedies;
import be.medimmigrant.suivi.followup.amu.CpasAnswer;
import be.medimmigrant.suivi.followup.amu.RecordCpasAnswer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The CPAS answered to the mediation. */
@Named
@ViewScoped
public class CpasAnsweredPage extends AmuCasePage {

    @Inject AmuRemedies remedies;
    @Inject Clock clock;
    private CpasAnswer answer;
    private ContactFields contact;

    @Override
    protected String awaited() { return "cpasRevised"; }

    @Override
    protected void fill(AmuFollowUpView known) {
        contact = new ContactFields(LocalDate.now(clock));
    }

    public String submit() {
        remedies.cpasAnswered(new RecordCpasAnswer(caseId(), answer, contact.getOn(), contact.getMeans(), contact.getSummary()));
        return done();
    }

    public CpasAnswer getAnswer() { return answer; }

    public void setAnswer(CpasAnswer answer) { this.answer = answer; }

    public ContactFields getContact() { return contact; }
}
