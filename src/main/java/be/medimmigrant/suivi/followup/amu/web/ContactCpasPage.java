package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuRemedies;
import be.medimmigrant.suivi.followup.amu.ContactCpas;
import be.medimmigrant.suivi.followup.amu.CpasAnswer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The mediation begins; an answer on the spot is kept with it. */
@Named
@ViewScoped
public class ContactCpasPage extends AmuTaskPage {

    @Inject AmuRemedies remedies;
    @Inject Clock clock;
    private ContactFields contact;
    private boolean hearingRequested;
    private boolean newCertificate;
    private boolean accompaniment;
    private CpasAnswer answer;

    @Override
    protected void fill(AmuFollowUpView known) {
        contact = new ContactFields(LocalDate.now(clock));
    }

    public String submit() {
        remedies.contactCpas(new ContactCpas(getTaskId(), contact.getOn(), contact.getMeans(), hearingRequested, newCertificate, accompaniment,
                answer, contact.getSummary()));
        return done();
    }

    public ContactFields getContact() { return contact; }

    public boolean isHearingRequested() { return hearingRequested; }

    public void setHearingRequested(boolean hearingRequested) { this.hearingRequested = hearingRequested; }

    public boolean isNewCertificate() { return newCertificate; }

    public void setNewCertificate(boolean newCertificate) { this.newCertificate = newCertificate; }

    public boolean isAccompaniment() { return accompaniment; }

    public void setAccompaniment(boolean accompaniment) { this.accompaniment = accompaniment; }

    public CpasAnswer getAnswer() { return answer; }

    public void setAnswer(CpasAnswer answer) { this.answer = answer; }
}
