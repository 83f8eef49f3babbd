package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.AskWhetherAmuRequested;
import be.medimmigrant.suivi.fund.FundOpening;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Thirty days after the payment: was urgent medical aid asked for since? */
@Named
@ViewScoped
public class AskWhetherAmuRequestedPage extends FundTaskPage {

    @Inject FundOpening opening;
    @Inject TextsBean words;
    @Inject Toasts saying;
    private AskWhetherAmuRequested.Answer answer;
    private String remark;

    public String submit() {
        requests.askedWhetherAmu(new AskWhetherAmuRequested(getTaskId(), answer, remark));
        String next = done();
        if (opening.offersAmu(caseId())) saying.say(words.of("fund.openAmu.offerAfterNo"), words.of("fund.openAmu.title"), "/fund/openAmu.xhtml?case=" + caseId());
        return next;
    }

    @Override
    protected boolean isAboutTheEnd() { return true; }

    public AskWhetherAmuRequested.Answer[] getAnswers() { return AskWhetherAmuRequested.Answer.values(); }

    public AskWhetherAmuRequested.Answer getAnswer() { return answer; }

    public void setAnswer(AskWhetherAmuRequested.Answer answer) { this.answer = answer; }

    public String getRemark() { return remark; }

    public void setRemark(String remark) { this.remark = remark; }
}
