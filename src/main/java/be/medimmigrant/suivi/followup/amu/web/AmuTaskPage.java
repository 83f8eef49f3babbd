package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuReading;
import be.medimmigrant.suivi.followup.web.TaskPage;
import jakarta.inject.Inject;

/** A page of one AMU task: what is known of the follow-up stands ready, the rest is the page's own. */
public abstract class AmuTaskPage extends TaskPage {

    @Inject AmuReading reading;
    @Inject Mandates mandates;
    private AmuFollowUpView known;

    @Override
    protected void prepare() {
        known = reading.of(caseId());
        fill(known);
    }

    /** Fills the fields with what is already known. */
    protected void fill(AmuFollowUpView known) {}

    /** Whether the client alone speaks to the CPAS; asked again at each answer, since a mandate may come meanwhile. */
    public boolean isWithoutMandateForCpas() { return isWithoutMandate(ThirdParty.CPAS); }

    protected boolean isWithoutMandate(ThirdParty party) { return !mandates.given(caseId(), party); }

    public AmuFollowUpView getKnown() { return known; }
}
