package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.casefile.RelativeView;
import be.medimmigrant.suivi.casefile.Relatives;
import be.medimmigrant.suivi.fund.DecideIntervention;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.fund.DecisionView;
import be.medimmigrant.suivi.fund.FundApproval;
import be.medimmigrant.suivi.fund.FundOpening;
import be.medimmigrant.suivi.fund.FundReceipts;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RefusalReason;
import be.medimmigrant.suivi.fund.RulesView;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** One screen, one decision: approve, approve less, ask for more, refuse. */
@Named
@ViewScoped
public class ApproveInterventionPage extends FundTaskPage {

    @Inject FundApproval approval;
    @Inject FundOpening opening;
    @Inject FundReceipts receipts;
    @Inject Relatives relatives;
    @Inject TextsBean words;
    @Inject Toasts saying;
    private Verdict verdict = Verdict.APPROVE;
    private BigDecimal amount;
    private RefusalReason reason;
    private String motive;
    private String conditions;
    private boolean byPhone;
    private transient DecisionView beside;
    private transient List<RelativeView> household;

    @Override
    protected void fill(InterventionView asked) {
        amount = asked.asked().euros();
    }

    public String submit() {
        approval.decide(new DecideIntervention(getTaskId(), verdict, verdict != null && verdict.agrees() ? RecordRequestPage.money(amount) : null,
                verdict == Verdict.REFUSE ? reason : null, motive, conditions, byPhone, key()));
        String next = done();
        if (opening.offersAmu(caseId())) saying.say(words.of("fund.openAmu.offer"), words.of("fund.openAmu.title"), "/fund/openAmu.xhtml?case=" + caseId());
        return next;
    }

    @Override
    public RulesView getRules() { return getBeside().rules(); }

    public DecisionView getBeside() {
        if (beside == null) beside = approval.view(caseId());
        return beside;
    }

    /** What is at stake stands on the button: Approuver 46,80 €. */
    public String getSubmitLabel() {
        if (verdict == null) return words.of("followup.task.submit");
        return verdict.agrees() && amount != null && amount.signum() > 0 && amount.scale() <= 2 ? words.of("fund.decide." + verdict.code(), new Money(amount)) : words.of("fund.decide.plain." + verdict.code());
    }

    /** With whom the person lives, by alias only. */
    public List<RelativeView> getHousehold() {
        if (household == null) household = relatives.of(getAsked().personId()).stream().filter(RelativeView::sameHousehold).toList();
        return household;
    }

    public List<FundReceipts.Receipt> getReceipts() { return receipts.of(getAsked().id()); }

    /** Another answer was chosen: the fields it needs appear. */
    public void chosen() {}

    public boolean isMotiveNeeded() { return verdict != Verdict.APPROVE || getBeside().rules().level().needsMotive(); }

    public Verdict[] getVerdicts() { return Verdict.values(); }

    public List<RefusalReason> getReasons() { return List.of(RefusalReason.values()); }

    public Verdict getVerdict() { return verdict; }

    public void setVerdict(Verdict verdict) { this.verdict = verdict; }

    public BigDecimal getAmount() { return amount; }

    public void setAmount(BigDecimal amount) { this.amount = amount; }

    public RefusalReason getReason() { return reason; }

    public void setReason(RefusalReason reason) { this.reason = reason; }

    public String getMotive() { return motive; }

    public void setMotive(String motive) { this.motive = motive; }

    public String getConditions() { return conditions; }

    public void setConditions(String conditions) { this.conditions = conditions; }

    public boolean isByPhone() { return byPhone; }

    public void setByPhone(boolean byPhone) { this.byPhone = byPhone; }
}
