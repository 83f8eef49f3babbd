package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuClient;
import be.medimmigrant.suivi.followup.amu.ReportUnreachable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** There is no news from the client. */
@Named
@ViewScoped
public class ClientUnreachablePage extends AmuCasePage {

    @Inject AmuClient client;
    private LocalDate since;
    private String note;

    @Override
    protected String awaited() { return "clientUnreachable"; }

    public String submit() {
        client.unreachable(new ReportUnreachable(caseId(), since, note));
        return done();
    }

    public LocalDate getSince() { return since; }

    public void setSince(LocalDate since) { this.since = since; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
