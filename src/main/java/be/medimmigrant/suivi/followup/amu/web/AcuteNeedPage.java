package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuUrgentHelp;
import be.medimmigrant.suivi.followup.amu.ReportAcuteNeed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Care is needed within seven days, and it shows only now. */
@Named
@ViewScoped
public class AcuteNeedPage extends AmuCasePage {

    @Inject AmuUrgentHelp urgentHelp;
    private String note;

    @Override
    protected String awaited() { return "acuteNeed"; }

    public String submit() {
        urgentHelp.report(new ReportAcuteNeed(caseId(), note));
        return goOn("requestUrgentHelp", "recordRequest");
    }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
