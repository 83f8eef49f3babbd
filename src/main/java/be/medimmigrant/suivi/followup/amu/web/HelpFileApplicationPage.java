package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuRemedies;
import be.medimmigrant.suivi.followup.amu.HelpFileApplication;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The client writes and brings a simple application, with our help. */
@Named
@ViewScoped
public class HelpFileApplicationPage extends AmuTaskPage {

    @Inject AmuRemedies remedies;
    private String note;

    public String submit() {
        remedies.helpFileApplication(new HelpFileApplication(getTaskId(), note));
        return done();
    }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
