package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuClient;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.RecordWithdrawal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The client does not want to go on. */
@Named
@ViewScoped
public class ClientWithdrawsPage extends AmuCasePage {

    @Inject AmuClient client;
    @Inject Clock clock;
    private LocalDate on;
    private String note;

    @Override
    protected String awaited() { return "clientWithdrew"; }

    @Override
    protected void fill(AmuFollowUpView known) {
        on = LocalDate.now(clock);
    }

    public String submit() {
        client.withdraws(new RecordWithdrawal(caseId(), on, note));
        return done();
    }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
