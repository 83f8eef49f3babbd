package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** What the fund is asked to pay, and why. */
@Named
@ViewScoped
public class RecordRequestPage extends FundTaskPage {

    private String reason;
    private String expenseType;
    private BigDecimal estimate;
    private String what;

    @Override
    protected void prepare() {
        super.prepare();
        reason = requests.proposedReason(getTaskId());
    }

    public String submit() {
        requests.record(new RecordRequest(getTaskId(), reason, expenseType, estimate == null ? null : new Money(estimate), what));
        return done();
    }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    public String getExpenseType() { return expenseType; }

    public void setExpenseType(String expenseType) { this.expenseType = expenseType; }

    public BigDecimal getEstimate() { return estimate; }

    public void setEstimate(BigDecimal estimate) { this.estimate = estimate; }

    public String getWhat() { return what; }

    public void setWhat(String what) { this.what = what; }
}
