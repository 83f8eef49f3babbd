package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.ContactBy;
import be.medimmigrant.suivi.fund.InformAndRedirect;
import be.medimmigrant.suivi.fund.Payer;
import be.medimmigrant.suivi.fund.PayersAnswer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The fund does not pay: what was said to the person, where to go instead, and whether a contact found somebody who pays. */
@Named
@ViewScoped
public class InformAndRedirectPage extends FundTaskPage {

    private PayersAnswer answer = PayersAnswer.NOBODY;
    private final PayerFields payer = new PayerFields(ContactBy.US);
    private String said;

    public String submit() {
        requests.inform(new InformAndRedirect(getTaskId(), answer, isContact() ? payer.asked() : null, said));
        return done();
    }

    /** Another answer was chosen: the fields it needs appear. */
    public void chosen() {
        payer.setPayer(answer == PayersAnswer.CPAS ? Payer.CPAS : answer == PayersAnswer.FEDASIL ? Payer.FEDASIL : null);
        payer.chosen();
    }

    /** Somebody was contacted and takes over. */
    public boolean isContact() { return answer != null && answer != PayersAnswer.NOBODY && answer != PayersAnswer.WITHDRAWN; }

    public List<PayersAnswer> getAnswers() { return Stream.of(PayersAnswer.values()).filter(one -> one != PayersAnswer.AWAITED).toList(); }

    public PayersAnswer getAnswer() { return answer; }

    public void setAnswer(PayersAnswer answer) { this.answer = answer; }

    public PayerFields getPayer() { return payer; }

    public String getSaid() { return said; }

    public void setSaid(String said) { this.said = said; }
}
