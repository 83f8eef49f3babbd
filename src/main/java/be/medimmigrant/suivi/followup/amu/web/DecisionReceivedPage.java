package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A decision arrived while the silence was waited out, or contested already. */
@Named
@ViewScoped
public class DecisionReceivedPage extends AmuCasePage {

    @Inject AmuFollowUps followUps;

    @Override
    protected String awaited() { return "decisionReceived"; }

    public String submit() {
        followUps.decisionReceived(caseId());
        return goOn("collectRefusalDecision", "collectLateDecision");
    }
}
