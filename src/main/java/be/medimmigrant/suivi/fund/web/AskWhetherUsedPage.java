package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.AskWhetherUsed;
import be.medimmigrant.suivi.fund.FundInvoices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The agreement's time is over and no invoice came: did the pharmacy deliver? */
@Named
@ViewScoped
public class AskWhetherUsedPage extends FundTaskPage {

    @Inject FundInvoices invoices;
    private AskWhetherUsed.Answer answer;
    private String remark;

    public String submit() {
        invoices.askedWhetherUsed(new AskWhetherUsed(getTaskId(), answer, remark));
        return done();
    }

    public AskWhetherUsed.Answer[] getAnswers() { return AskWhetherUsed.Answer.values(); }

    public AskWhetherUsed.Answer getAnswer() { return answer; }

    public void setAnswer(AskWhetherUsed.Answer answer) { this.answer = answer; }

    public String getRemark() { return remark; }

    public void setRemark(String remark) { this.remark = remark; }
}
