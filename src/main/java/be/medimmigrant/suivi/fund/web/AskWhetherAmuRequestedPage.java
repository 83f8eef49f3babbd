package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.AskWhetherAmuRequested;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Thirty days after the payment: was urgent medical aid asked for since? */
@Named
@ViewScoped
public class AskWhetherAmuRequestedPage extends FundTaskPage {

    private AskWhetherAmuRequested.Answer answer;
    private String remark;

    public String submit() {
        requests.askedWhetherAmu(new AskWhetherAmuRequested(getTaskId(), answer, remark));
        return done();
    }

    @Override
    protected boolean isAboutTheEnd() { return true; }

    public AskWhetherAmuRequested.Answer[] getAnswers() { return AskWhetherAmuRequested.Answer.values(); }

    public AskWhetherAmuRequested.Answer getAnswer() { return answer; }

    public void setAnswer(AskWhetherAmuRequested.Answer answer) { this.answer = answer; }

    public String getRemark() { return remark; }

    public void setRemark(String remark) { this.remark = remark; }
}
