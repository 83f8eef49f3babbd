package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.ApproveIntervention;
import be.medimmigrant.suivi.fund.CheckThirdPartyPayers;
import be.medimmigrant.suivi.fund.FundRequestView;
import be.medimmigrant.suivi.fund.PayersAnswer;
import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Asked with its reason; third parties come first; what stays needed is approved or refused by somebody else than who asked. */
@Entity
@Table(name = "fund_request")
public class FundRequest {

    private static final int SHORTEST_MOTIVE = 3;

    @Id private UUID id;
    @Version private int version;
    @Column(name = "case_id") private UUID caseId;
    private String reason;
    @Column(name = "expense_type") private String expenseType;
    private BigDecimal estimate;
    private String what;
    @Column(name = "asked_by") private UUID askedBy;
    @Column(name = "asked_on") private LocalDate askedOn;
    @Column(name = "payers_asked") private String payersAsked;
    private String outcome;
    @Column(name = "decided_by") private UUID decidedBy;
    @Column(name = "decided_on") private LocalDate decidedOn;
    private String motive;

    protected FundRequest() {}

    /** Refuses without reason, without kind of expense, without saying what, and an amount of nothing. */
    public static FundRequest ask(UUID caseId, RecordRequest asked, UUID by, LocalDate today) {
        if (asked.reason() == null) throw new RuleViolated("fund.refused.reason");
        if (asked.expenseType() == null) throw new RuleViolated("fund.refused.expenseType");
        if (missing(asked.what())) throw new RuleViolated("fund.refused.what");
        if (asked.estimate() != null && !asked.estimate().isPositive()) throw new RuleViolated("fund.amountNotPositive");
        FundRequest request = new FundRequest();
        request.id = UUID.randomUUID();
        request.caseId = caseId;
        request.reason = asked.reason();
        request.expenseType = asked.expenseType();
        request.estimate = asked.estimate() == null ? null : asked.estimate().euros();
        request.what = asked.what().strip();
        request.askedBy = by;
        request.askedOn = today;
        return request;
    }

    /** At least one contact, or why there was none (DOMAIN.md §5). */
    public void payersChecked(CheckThirdPartyPayers said, UUID by, LocalDate today) {
        if (said.answer() == null) throw new RuleViolated("fund.refused.answer");
        if (missing(said.asked())) throw new RuleViolated("fund.refused.asked");
        payersAsked = said.asked().strip();
        if (said.answer() != PayersAnswer.NOBODY) decide(said.answer().outcome(), by, today);
    }

    /** @param exceptional the reason is one of those that need a written motive */
    public void decided(ApproveIntervention said, boolean exceptional, UUID by, LocalDate today) {
        if (by.equals(askedBy)) throw new RuleViolated("fund.refused.fourEyes");
        if ((exceptional || !said.approved()) && missing(said.motive())) throw new RuleViolated("fund.refused.motive");
        motive = missing(said.motive()) ? null : said.motive().strip();
        decide(said.approved() ? "approved" : "refused_not_eligible", by, today);
    }

    private void decide(String outcome, UUID by, LocalDate today) {
        this.outcome = outcome;
        decidedBy = by;
        decidedOn = today;
    }

    private static boolean missing(String words) {
        return words == null || words.strip().length() < SHORTEST_MOTIVE;
    }

    public String reason() { return reason; }

    public String outcome() { return outcome; }

    public FundRequestView view() {
        return new FundRequestView(reason, expenseType, estimate, what, askedBy, askedOn, payersAsked);
    }
}
