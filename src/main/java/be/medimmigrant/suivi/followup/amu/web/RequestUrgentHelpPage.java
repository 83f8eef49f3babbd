package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuUrgentHelp;
import be.medimmigrant.suivi.followup.amu.RequestUrgentHelp;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Care that cannot wait is asked of the CPAS or the hospital. */
@Named
@ViewScoped
public class RequestUrgentHelpPage extends AmuTaskPage {

    @Inject AmuUrgentHelp urgentHelp;
    @Inject Clock clock;
    private ContactFields contact;
    private ThirdParty askedOf = ThirdParty.CPAS;
    private boolean notAsked;

    @Override
    protected void fill(AmuFollowUpView known) {
        contact = new ContactFields(LocalDate.now(clock));
    }

    public String submit() {
        urgentHelp.request(new RequestUrgentHelp(getTaskId(), askedOf, contact.getOn(), contact.getMeans(), contact.getSummary(), notAsked));
        return done();
    }

    public boolean isNotAsked() { return notAsked; }

    public void setNotAsked(boolean notAsked) { this.notAsked = notAsked; }

    public boolean isLacking() { return isWithoutMandate(askedOf); }

    public ContactFields getContact() { return contact; }

    public ThirdParty getAskedOf() { return askedOf; }

    public void setAskedOf(ThirdParty askedOf) { this.askedOf = askedOf; }
}
