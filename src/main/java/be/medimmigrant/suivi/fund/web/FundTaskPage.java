package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.followup.web.TaskPage;
import be.medimmigrant.suivi.fund.FundRequestView;
import be.medimmigrant.suivi.fund.FundRequests;
import jakarta.inject.Inject;

/** A page of one fund task: what was asked stands beside it. */
public abstract class FundTaskPage extends TaskPage {

    @Inject FundRequests requests;
    @Inject Accounts accounts;
    private FundRequestView asked;

    @Override
    protected void prepare() {
        asked = requests.open(caseId()).orElse(null);
    }

    public FundRequestView getAsked() { return asked; }

    public String getAskedBy() {
        return asked == null ? "" : accounts.byId(asked.askedBy()).map(AccountView::displayName).orElse("");
    }
}
