package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuProcedure;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The court letter with the judgment arrived. */
@Named
@ViewScoped
public class JudgmentReceivedPage extends AmuCasePage {

    @Inject AmuProcedure procedure;

    @Override
    protected String awaited() { return "judgmentReceived"; }

    public String submit() {
        procedure.judgmentReceived(caseId());
        return goOn("recordJudgment");
    }
}
