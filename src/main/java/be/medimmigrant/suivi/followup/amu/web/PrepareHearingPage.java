package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuProcedure;
import be.medimmigrant.suivi.followup.amu.PrepareHearing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The hearing is prepared, or somebody goes along. */
@Named
@ViewScoped
public class PrepareHearingPage extends AmuTaskPage {

    @Inject AmuProcedure procedure;
    private String note;

    public String submit() {
        procedure.prepareHearing(new PrepareHearing(getTaskId(), note));
        return done();
    }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
