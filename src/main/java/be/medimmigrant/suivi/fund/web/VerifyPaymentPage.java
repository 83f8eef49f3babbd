package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundInvoices;
import be.medimmigrant.suivi.fund.FundPayment;
import be.medimmigrant.suivi.fund.FundReceipts;
import be.medimmigrant.suivi.fund.VerifyPayment;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Somebody else than who paid looks at the payment. */
@Named
@ViewScoped
public class VerifyPaymentPage extends FundTaskPage {

    @Inject FundPayment payment;
    @Inject FundInvoices invoices;
    @Inject FundReceipts receipts;
    @Inject TextsBean words;
    @Inject Toasts saying;
    private Right right;
    private String remark;

    public String submit() {
        payment.verify(new VerifyPayment(getTaskId(), right == null ? null : right == Right.RIGHT, remark, key()));
        String next = done();
        if (right == Right.WRONG && invoices.mayCorrect(caseId())) saying.say(words.of("fund.correctInvoice.afterWrong"), words.of("fund.correctInvoice.title"), "/fund/correctInvoice.xhtml?case=" + caseId());
        return next;
    }

    public List<FundReceipts.Receipt> getReceipts() { return receipts.of(getAsked().id()); }

    public Right[] getAnswers() { return Right.values(); }

    /** Whoever reads it paid it, or made the payment file: somebody else must look. */
    public boolean isPaidByReader() { return getAsked() != null && payment.paidByMe(getAsked().id()); }

    /** The two answers on the page. */
    public enum Right {
        RIGHT, WRONG;

        public String code() { return name().toLowerCase(java.util.Locale.ROOT); }
    }

    public Right getRight() { return right; }

    public void setRight(Right right) { this.right = right; }

    public String getRemark() { return remark; }

    public void setRemark(String remark) { this.remark = remark; }
}
