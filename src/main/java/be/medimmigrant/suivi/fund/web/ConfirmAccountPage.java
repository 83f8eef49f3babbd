package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.ConfirmAccount;
import be.medimmigrant.suivi.fund.FundAccounts;
import be.medimmigrant.suivi.fund.FundReceipts;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** A second person looks at the account an invoice would be paid on. */
@Named
@ViewScoped
public class ConfirmAccountPage extends FundCasePage {

    @Inject FundAccounts accounts;
    @Inject FundReceipts receipts;
    private String agreed;
    private String how;
    private final String key = UUID.randomUUID().toString();

    @Override
    protected void show(InterventionView asked) {
        agreed = accounts.agreed(header().id());
        if (asked.iban() == null || asked.iban().equals(agreed)) throw new RuleViolated("fund.refused.notUnconfirmed");
    }

    public String submit() {
        accounts.confirm(new ConfirmAccount(header().id(), asked().iban(), how, key));
        return done(said("fund.confirmAccount.done"));
    }

    public List<FundReceipts.Receipt> getReceipts() { return receipts.of(asked().id()); }

    /** Known when it was agreed, or null. */
    public String getAgreed() { return agreed; }

    public String getHow() { return how; }

    public void setHow(String how) { this.how = how; }
}
