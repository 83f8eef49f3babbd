package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.fund.CheckThirdPartyPayers;
import be.medimmigrant.suivi.fund.ContactBy;
import be.medimmigrant.suivi.fund.FundOpening;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.Payer;
import be.medimmigrant.suivi.fund.PayersAnswer;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** What happens to a request from outside: a third party answers, or the request is given up. */
@Named
@ViewScoped
public class FundEventPage implements Serializable {

    @Inject FundRequests requests;
    @Inject FundOpening opening;
    @Inject CaseFiles cases;
    private UUID caseId;
    private CaseHeader header;
    private PayersAnswer answer;
    private final PayerFields payer = new PayerFields(ContactBy.PAYER);
    private String said;
    private final String key = UUID.randomUUID().toString();

    public void open() {
        if (caseId == null) return;
        header = cases.header(caseId);
        requests.ofCase(caseId).ifPresent(this::lastAsked);
    }

    /** Whoever was asked last is most often who answers. */
    private void lastAsked(InterventionView request) {
        request.payers().stream().reduce((earlier, last) -> last).ifPresent(last -> {
            payer.setPayer(Payer.of(last.payer()));
            payer.setName(last.name());
        });
    }

    public String giveUp() {
        requests.giveUp(header.id(), answer, said);
        return back();
    }

    public String answered() {
        requests.payerAnswered(header.id(), new CheckThirdPartyPayers(null, answer, payer.asked(), said));
        return back();
    }

    /** A case of the fund's own for the same person. */
    public String openFrom() {
        return caseFile(opening.openFrom(header.id(), key));
    }

    /** The AMU follow-up of the same person, so that the fund is needed no more. */
    public String openAmu() {
        return caseFile(opening.openAmu(header.id()));
    }

    private String back() {
        return caseFile(header.id());
    }

    private static String caseFile(UUID id) {
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + id;
    }

    public CaseHeader getHeader() {
        if (header == null) throw new RuleViolated("casefile.unknown");
        return header;
    }

    public UUID getCaseId() { return caseId; }

    public void setCaseId(UUID caseId) { this.caseId = caseId; }

    public PayersAnswer getAnswer() { return answer; }

    public void setAnswer(PayersAnswer answer) { this.answer = answer; }

    public PayerFields getPayer() { return payer; }

    public String getSaid() { return said; }

    public void setSaid(String said) { this.said = said; }
}
