package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.NotificationMode;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The same papers for a decision that came after its silence was contested; what it replaces is not shown as if it were its own. */
@Named
@ViewScoped
public class CollectLateDecisionPage extends CollectRefusalDecisionPage {

    @Override
    protected void fill(AmuFollowUpView known) {
        super.fill(known);
        begin(TriggerKind.REFUSAL, NotificationMode.REGISTERED_LETTER);
    }

    @Override
    public List<TriggerKind> getTriggers() {
        return Arrays.stream(TriggerKind.values()).filter(TriggerKind::isLateDecision).toList();
    }

    @Override
    public String submit() {
        followUps.collectLate(command());
        return done();
    }
}
