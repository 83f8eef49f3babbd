package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.fund.ConfirmAccount;
import be.medimmigrant.suivi.fund.FundAccounts;
import be.medimmigrant.suivi.fund.FundReceipts;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A second person looks at the account an invoice would be paid on. */
@Named
@ViewScoped
public class ConfirmAccountPage implements Serializable {

    @Inject FundAccounts accounts;
    @Inject FundRequests requests;
    @Inject FundReceipts receipts;
    @Inject CaseFiles cases;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private String caseId;
    private CaseHeader header;
    private InterventionView asked;
    private String agreed;
    private String how;
    private final String key = UUID.randomUUID().toString();

    public void open() {
        header = cases.header(UUID.fromString(caseId));
        asked = requests.ofCase(header.id()).orElseThrow(() -> new RuleViolated("fund.unknown"));
        agreed = accounts.agreed(header.id());
    }

    public String submit() {
        accounts.confirm(new ConfirmAccount(header.id(), asked.iban(), how, key));
        toasts.say(texts.of("fund.confirmAccount.done"));
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + header.id();
    }

    public List<FundReceipts.Receipt> getReceipts() { return receipts.of(asked.id()); }

    public CaseHeader getHeader() { return header; }

    public InterventionView getAsked() { return asked; }

    /** Known when it was agreed, or null. */
    public String getAgreed() { return agreed; }

    public String getCaseId() { return caseId; }

    public void setCaseId(String caseId) { this.caseId = caseId; }

    public String getHow() { return how; }

    public void setHow(String how) { this.how = how; }
}
