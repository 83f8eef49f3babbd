package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.DecideIntervention;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.fund.DecisionView;
import be.medimmigrant.suivi.fund.FundApproval;
import be.medimmigrant.suivi.fund.FundCheck;
import be.medimmigrant.suivi.fund.FundOpening;
import be.medimmigrant.suivi.fund.FundReceipts;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RefusalReason;
import be.medimmigrant.suivi.fund.RuleAnswer;
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
    @Inject TextsBean words;
    @Inject Toasts saying;
    private Verdict verdict = Verdict.APPROVE;
    private BigDecimal amount;
    private RefusalReason reason;
    private String motive;
    private String conditions;
    private transient DecisionView beside;

    @Override
    protected void fill(InterventionView asked) {
        amount = asked.asked().euros();
    }

    public String submit() {
        approval.decide(new DecideIntervention(getTaskId(), verdict, verdict != null && verdict.agrees() ? RecordRequestPage.money(amount) : null,
                verdict == Verdict.REFUSE ? reason : null, motive, conditions, key()));
        String next = done();
        if (opening.offersAmu(caseId())) saying.say(words.of("fund.openAmu.offer"), words.of("fund.openAmu.title"), "/fund/openAmu.xhtml?case=" + caseId());
        return next;
    }

    public DecisionView getBeside() {
        if (beside == null) beside = approval.view(caseId());
        return beside;
    }

    /** «AMU demandée, pas encore décidée», for a rule of a table. */
    public String rule(RuleAnswer answer) {
        return words.of("fund.rule." + answer.decision() + "." + answer.fired());
    }

    /** Why a rule did not fire, in words. */
    public String because(RuleAnswer.Other other) {
        if (other.because().isEmpty()) return words.of("fund.rule.earlier");
        return String.join(" · ", other.because().stream().map(input -> words.of("fund.because." + input)).toList());
    }

    public String check(FundCheck check) {
        return words.of("fund.check." + check.key(), check.args().toArray());
    }

    /** What is at stake stands on the button: Approuver 46,80 €. */
    public String getSubmitLabel() {
        if (verdict == null) return words.of("followup.task.submit");
        return verdict.agrees() && amount != null && amount.signum() > 0 && amount.scale() <= 2 ? words.of("fund.decide." + verdict.code(), new Money(amount)) : words.of("fund.decide.plain." + verdict.code());
    }

    public List<FundReceipts.Receipt> getReceipts() { return receipts.of(getAsked().id()); }

    /** Another answer was chosen: the fields it needs appear. */
    public void chosen() {}

    public boolean isMotiveNeeded() { return verdict != Verdict.APPROVE || getBeside().level().needsMotive(); }

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
}
