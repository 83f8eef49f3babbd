package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.AnalyseGround;
import be.medimmigrant.suivi.followup.amu.Chances;
import be.medimmigrant.suivi.followup.amu.OtherScheme;
import be.medimmigrant.suivi.followup.amu.WayForward;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Contest the refusal, take another scheme, or hand over; with the usual counter-evidence beside it. */
@Named
@ViewScoped
public class AnalyseGroundPage extends AmuTaskPage {

    @Inject AmuFollowUps followUps;
    @Inject Codes codes;
    @Inject Accounts accounts;
    @Inject Acting acting;
    @Inject TextsBean words;
    private String ground;
    private WayForward way;
    private Chances chances;
    private OtherScheme scheme;
    private String note;
    private boolean coordinator;

    @Override
    protected void fill(AmuFollowUpView known) {
        ground = known.ground();
        coordinator = accounts.byId(acting.id()).filter(me -> me.roles().contains(Roles.COORDINATOR)).isPresent();
    }

    /** What usually answers this ground; the list says it in English, the texts in all languages. A ground added here has none. */
    public String getCounterEvidence() {
        return codes.find("cpas_refusal_grounds", ground).filter(code -> !code.attribute("usual_counter_evidence").isEmpty())
                .map(code -> words.of("followup.amu.counter." + code.code())).orElse("");
    }

    /** Said before anything is typed: the service would refuse it to this person. */
    public boolean isForCoordinator() { return !coordinator && reading.needsCoordinator(caseId(), ground); }

    public boolean isContested() { return way == WayForward.CONTEST; }

    public boolean isOtherScheme() { return way == WayForward.OTHER_SCHEME; }

    public String submit() {
        followUps.analyse(new AnalyseGround(getTaskId(), ground, way, chances, scheme, note));
        return done();
    }

    public String getGround() { return ground; }

    public void setGround(String ground) { this.ground = ground; }

    public WayForward getWay() { return way; }

    public void setWay(WayForward way) { this.way = way; }

    public Chances getChances() { return chances; }

    public void setChances(Chances chances) { this.chances = chances; }

    public OtherScheme getScheme() { return scheme; }

    public void setScheme(OtherScheme scheme) { this.scheme = scheme; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
