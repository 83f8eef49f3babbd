package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.FundReturns;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The bank returned the transfer. */
@Named
@ViewScoped
public class PaymentReturnedPage implements Serializable {

    @Inject FundReturns returns;
    @Inject FundRequests requests;
    @Inject CaseFiles cases;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private String caseId;
    private CaseHeader header;
    private InterventionView asked;
    private String reason;
    private final String key = UUID.randomUUID().toString();

    public void open() {
        header = cases.header(UUID.fromString(caseId));
        asked = requests.ofCase(header.id()).filter(known -> known.paidOn() != null).orElseThrow(() -> new RuleViolated("fund.refused.notPaid"));
    }

    public String submit() {
        returns.cameBack(new FundReturns.PaymentReturned(header.id(), reason, key));
        toasts.say(texts.of("fund.paymentReturned.done", asked.number()));
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + header.id();
    }

    public CaseHeader getHeader() { return header; }

    public InterventionView getAsked() { return asked; }

    public String getCaseId() { return caseId; }

    public void setCaseId(String caseId) { this.caseId = caseId; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
