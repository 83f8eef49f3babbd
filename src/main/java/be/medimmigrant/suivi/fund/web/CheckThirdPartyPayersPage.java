package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.CheckThirdPartyPayers;
import be.medimmigrant.suivi.fund.ContactBy;
import be.medimmigrant.suivi.fund.PayersAnswer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Before the fund pays: does the CPAS, Fedasil or somebody else? */
@Named
@ViewScoped
public class CheckThirdPartyPayersPage extends FundTaskPage {

    private PayersAnswer answer;
    private final PayerFields payer = new PayerFields(ContactBy.US);
    private String said;

    public String submit() {
        requests.checkPayers(new CheckThirdPartyPayers(getTaskId(), answer, payer.asked(), said));
        return done();
    }

    public PayersAnswer getAnswer() { return answer; }

    public void setAnswer(PayersAnswer answer) { this.answer = answer; }

    public PayerFields getPayer() { return payer; }

    public String getSaid() { return said; }

    public void setSaid(String said) { this.said = said; }
}
