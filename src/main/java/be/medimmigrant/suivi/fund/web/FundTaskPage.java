package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.followup.web.TaskPage;
import be.medimmigrant.suivi.fund.FundPreview;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RulesView;
import jakarta.inject.Inject;
import java.util.UUID;

/** A page of one fund task: what was asked stands beside it. */
public abstract class FundTaskPage extends TaskPage {

    @Inject FundRequests requests;
    @Inject FundPreview preview;
    @Inject Accounts accounts;
    private InterventionView asked;
    private transient RulesView verdict;
    /** of this form: submitted twice, it acts once */
    private final String key = UUID.randomUUID().toString();

    @Override
    protected void prepare() {
        asked = requests.ofCase(caseId()).filter(known -> known.outcome() == null || isAboutTheEnd()).orElse(null);
        fill(asked);
    }

    /** @param asked null before anything was recorded */
    protected void fill(InterventionView asked) {}

    protected boolean isAboutTheEnd() { return false; }

    protected String key() { return key; }

    public InterventionView getAsked() { return asked; }

    /** What the rules say of it now. */
    public RulesView getRules() {
        if (verdict == null) verdict = preview.of(caseId());
        return verdict;
    }

    public String who(UUID account) {
        return account == null ? "" : accounts.byId(account).map(AccountView::displayName).orElse("");
    }
}
