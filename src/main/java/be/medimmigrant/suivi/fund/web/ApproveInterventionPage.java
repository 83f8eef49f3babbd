package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.ApproveIntervention;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The coordinator approves what stays needed, or refuses it with a motive. */
@Named
@ViewScoped
public class ApproveInterventionPage extends FundTaskPage {

    private Verdict verdict;
    private String motive;

    public String submit() {
        if (verdict == null) throw new RuleViolated("fund.refused.answer");
        requests.approve(new ApproveIntervention(getTaskId(), verdict == Verdict.APPROVED, motive));
        return done();
    }

    public Verdict[] getVerdicts() { return Verdict.values(); }

    public Verdict getVerdict() { return verdict; }

    public void setVerdict(Verdict verdict) { this.verdict = verdict; }

    public String getMotive() { return motive; }

    public void setMotive(String motive) { this.motive = motive; }

    /** The two answers on the page. */
    public enum Verdict {
        APPROVED, REFUSED_NOT_ELIGIBLE;

        public String code() { return name().toLowerCase(); }
    }
}
