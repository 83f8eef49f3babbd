package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuClient;
import be.medimmigrant.suivi.followup.amu.ProposeClosure;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Thirty days without news: close, or keep the follow-up open. */
@Named
@ViewScoped
public class ProposeClosurePage extends AmuTaskPage {

    @Inject AmuClient client;
    private Boolean close;
    private String note;

    public String submit() {
        if (close == null) throw new RuleViolated("followup.amu.refused.close.missing");
        client.proposeClosure(new ProposeClosure(getTaskId(), close, note));
        return done();
    }

    public Boolean getClose() { return close; }

    public void setClose(Boolean close) { this.close = close; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
