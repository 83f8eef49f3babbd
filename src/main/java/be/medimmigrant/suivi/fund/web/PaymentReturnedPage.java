package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundReturns;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The bank returned the transfer. */
@Named
@ViewScoped
public class PaymentReturnedPage extends FundCasePage {

    @Inject FundReturns returns;
    private String reason;
    private final String key = UUID.randomUUID().toString();

    @Override
    protected void show(InterventionView asked) {
        if (asked.paidOn() == null) throw new RuleViolated("fund.refused.notPaid");
    }

    public String submit() {
        returns.cameBack(new FundReturns.PaymentReturned(header().id(), reason, key));
        return done(said("fund.paymentReturned.done", asked().number()));
    }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
