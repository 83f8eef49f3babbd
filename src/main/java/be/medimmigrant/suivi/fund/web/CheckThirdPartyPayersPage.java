package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.CheckThirdPartyPayers;
import be.medimmigrant.suivi.fund.Payer;
import be.medimmigrant.suivi.fund.PayersAnswer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Before the fund pays: does the CPAS, Fedasil or somebody else? */
@Named
@ViewScoped
public class CheckThirdPartyPayersPage extends FundTaskPage {

    private PayersAnswer answer;
    private Payer payer;
    private LocalDate on;
    private String said;

    public String submit() {
        requests.checkPayers(new CheckThirdPartyPayers(getTaskId(), answer, payer, on, said));
        return done();
    }

    public PayersAnswer getAnswer() { return answer; }

    public void setAnswer(PayersAnswer answer) { this.answer = answer; }

    public Payer getPayer() { return payer; }

    public void setPayer(Payer payer) { this.payer = payer; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getSaid() { return said; }

    public void setSaid(String said) { this.said = said; }
}
