package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.ApprovalLevel;
import be.medimmigrant.suivi.fund.AskWhetherAmuRequested;
import be.medimmigrant.suivi.fund.DecideIntervention;
import be.medimmigrant.suivi.fund.PayersAnswer;
import be.medimmigrant.suivi.fund.RecordInvoice;
import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.fund.RefusalReason;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request to the fund from the asking to the control of its payment (DOMAIN.md §5). Guards first, then changes. Four eyes:
 * who asks does not decide, who decided does not decide a second time, who asked does not pay, who paid does not control; the
 * database holds the same.
 */
@Entity
@Table(name = "fund_intervention")
public class Intervention {

    private static final int SHORTEST_MOTIVE = 3;

    @Id private UUID id;
    @Version private int version;
    private String number;
    @Column(name = "case_id") private UUID caseId;
    @Column(name = "person_id") private UUID personId;
    @Column(name = "requested_by") private UUID requestedBy;
    @Column(name = "requested_on") private LocalDate requestedOn;
    private String reason;
    @Column(name = "expense_type") private String expenseType;
    private String partner;
    private String what;
    @Column(name = "provider_id") private UUID providerId;
    private BigDecimal estimate;
    @Column(name = "expense_on") private LocalDate expenseOn;
    private boolean urgent;
    private boolean prescription;
    private boolean quote;
    private boolean comfort;
    @Column(name = "brussels_link") private boolean brusselsLink;
    @Column(name = "amu_advice_on") private LocalDate amuAdviceOn;
    @Column(name = "amu_appointment_on") private LocalDate amuAppointmentOn;
    @Column(name = "payers_impossible") private String payersImpossible;
    private int round;
    @Column(name = "source_id") private UUID sourceId;
    @Column(name = "source_asked_id") private UUID sourceAskedId;
    @Column(name = "agreed_amount") private BigDecimal agreedAmount;
    private String conditions;
    @Column(name = "agreed_on") private LocalDate agreedOn;
    @Column(name = "valid_until") private LocalDate validUntil;
    private BigDecimal reserved = BigDecimal.ZERO;
    @Column(name = "note_given_on") private LocalDate noteGivenOn;
    @Column(name = "invoice_number") private String invoiceNumber;
    @Column(name = "invoice_on") private LocalDate invoiceOn;
    @Column(name = "invoice_amount") private BigDecimal invoiceAmount;
    /** the part of the invoice the fund pays */
    @Column(name = "payable_amount") private BigDecimal payableAmount;
    @Column(name = "receipt_number") private String receiptNumber;
    @Column(name = "invoice_recorded_by") private UUID invoiceRecordedBy;
    @Column(name = "paid_on") private LocalDate paidOn;
    @Column(name = "paid_by") private UUID paidBy;
    @Column(name = "paid_entry") private Long paidEntry;
    @Column(name = "controlled_on") private LocalDate controlledOn;
    @Column(name = "controlled_by") private UUID controlledBy;
    @Column(name = "booked_on") private LocalDate bookedOn;
    @Column(name = "new_person") private Boolean newPerson;
    @Column(name = "amu_asked_since") private String amuAskedSince;
    @Column(name = "refusal_reason") private String refusalReason;
    private String outcome;
    @Column(name = "outcome_on") private LocalDate outcomeOn;

    protected Intervention() {}

    /** Refuses as {@link #describe} says. */
    public static Intervention ask(String number, UUID caseId, UUID personId, RecordRequest asked, UUID provider, UUID by, LocalDate today) {
        Intervention intervention = new Intervention();
        intervention.describe(asked, provider);
        intervention.id = UUID.randomUUID();
        intervention.number = number;
        intervention.caseId = caseId;
        intervention.personId = personId;
        intervention.requestedBy = by;
        intervention.requestedOn = today;
        return intervention;
    }

    /** Refuses without exactly one reason, without kind of expense, without saying what, without an amount, and without the day of the expense. */
    public void describe(RecordRequest asked, UUID provider) {
        if (missing(asked.reason())) throw new RuleViolated("fund.refused.reason");
        if (asked.expenseType() == null) throw new RuleViolated("fund.refused.expenseType");
        if (missing(asked.what())) throw new RuleViolated("fund.refused.what");
        if (asked.estimate() == null) throw new RuleViolated("fund.refused.estimateMissing");
        if (!asked.estimate().isPositive()) throw new RuleViolated("fund.amountNotPositive");
        if (asked.expenseOn() == null) throw new RuleViolated("fund.refused.expenseOn");
        stillOpen();
        reason = asked.reason();
        expenseType = asked.expenseType();
        partner = asked.partner();
        what = asked.what().strip();
        if (provider != null) providerId = provider;
        estimate = asked.estimate().euros();
        expenseOn = asked.expenseOn();
        urgent = asked.urgent();
        prescription = asked.evidence().prescription();
        quote = asked.evidence().quote();
        comfort = asked.evidence().comfort();
        brusselsLink = asked.evidence().brusselsLink();
        amuAdviceOn = asked.amuAdviceOn();
        amuAppointmentOn = asked.amuAppointmentOn();
        sourceAskedId = asked.source() == null || asked.source().isBlank() ? null : UUID.fromString(asked.source());
        round++;
    }

    /** At least one contact, or why there was none (DOMAIN.md §5). */
    public void payersChecked(PayersAnswer answer, boolean somebodyAsked, String said, LocalDate today) {
        if (answer == null) throw new RuleViolated("fund.refused.answer");
        if (missing(said)) throw new RuleViolated("fund.refused.asked");
        if (!somebodyAsked && answer != PayersAnswer.NOBODY && answer != PayersAnswer.WITHDRAWN) throw new RuleViolated("fund.refused.payer");
        stillOpen();
        payersImpossible = somebodyAsked ? payersImpossible : said.strip();
        if (answer.endsTheRequest()) end(answer.outcome(), today);
    }

    /**
     * Agrees, refuses or asks for more. Refuses {@code fund.refused.fourEyes} to whoever asked, and to the first approver as the
     * second; more than was asked; less, a refusal or a question without motive; a refusal once an invoice is there.
     *
     * @param earlier the decisions of this round
     * @return the decision; {@link #awaitsSecond} says whether another person must agree, too
     */
    public Approval decide(DecideIntervention said, ApprovalLevel level, List<Approval> earlier, Approval.Deciding by) {
        stillOpen();
        if (said.verdict() == null) throw new RuleViolated("fund.refused.answer");
        List<Approval> agreed = earlier.stream().filter(Approval::agrees).toList();
        if (by.id().equals(requestedBy) || agreed.stream().anyMatch(a -> a.approverId().equals(by.id()))) throw new RuleViolated("fund.refused.fourEyes");
        if (!said.verdict().agrees() && invoiceAmount != null) throw new RuleViolated("fund.refused.invoiceThere");
        boolean less = said.verdict() == DecideIntervention.Verdict.APPROVE_LESS;
        if ((less || !said.verdict().agrees() || level.needsMotive()) && missing(said.motive())) throw new RuleViolated("fund.refused.motive");
        if (said.verdict() == DecideIntervention.Verdict.REFUSE && said.reason() == null) throw new RuleViolated("fund.refused.refusalReason");
        Money amount = said.verdict().agrees() ? within(said, agreed) : null;
        String verdict = said.verdict().agrees() ? "approved" : said.verdict() == DecideIntervention.Verdict.REFUSE ? "refused" : "more";
        if (said.verdict() == DecideIntervention.Verdict.REFUSE) refusalReason = said.reason().code();
        if (said.verdict().agrees() && !missing(said.conditions())) conditions = said.conditions().strip();
        return Approval.of(this, agreed.size() + 1, verdict, level, amount, by, missing(said.motive()) ? null : said.motive().strip());
    }

    private Money within(DecideIntervention said, List<Approval> agreed) {
        Money asked = asked();
        Money limit = agreed.isEmpty() ? asked : agreed.get(0).amount();
        Money amount = said.verdict() == DecideIntervention.Verdict.APPROVE && said.amount() == null ? limit : said.amount();
        if (amount == null || !amount.isPositive()) throw new RuleViolated("fund.amountNotPositive");
        if (amount.isMoreThan(limit)) throw new RuleViolated("fund.refused.moreThanAsked");
        if (agreedAmount != null && new Money(agreedAmount).isMoreThan(amount)) throw new RuleViolated("fund.refused.lessThanAgreed");
        if (said.verdict() == DecideIntervention.Verdict.APPROVE_LESS && !asked.isMoreThan(amount)) throw new RuleViolated("fund.refused.notLess");
        return amount;
    }

    /** What a decision is about: the invoice when there is one, else the estimate. */
    public Money asked() {
        return new Money(invoiceAmount == null ? estimate : invoiceAmount);
    }

    /** The round's decision stands: so much, from there, until then. */
    public void agree(Money amount, UUID source, LocalDate today, LocalDate validUntil) {
        agreedAmount = amount.euros();
        sourceId = source;
        agreedOn = today;
        this.validUntil = validUntil;
        if (isInvoiceAbove()) payableAmount = amount.euros(); // the provider is held to what was agreed
    }

    /** What the ledger must still reserve, negative to give back. */
    public Money toReserve() {
        return new Money(agreedAmount.subtract(reserved));
    }

    public void reserved(Money amount) {
        reserved = reserved.add(amount.euros());
    }

    public void noteGiven(UUID provider, LocalDate on, LocalDate today) {
        if (provider == null) throw new RuleViolated("fund.refused.provider");
        notAhead(on, today, "fund.refused.noteOn");
        providerId = provider;
        noteGivenOn = on;
    }

    /** Refuses without number, amount and day of the invoice, and a day ahead. */
    public void invoice(RecordInvoice invoice, UUID by, LocalDate today) {
        if (missing(invoice.number())) throw new RuleViolated("fund.refused.invoiceNumber");
        if (invoice.amount() == null || !invoice.amount().isPositive()) throw new RuleViolated("fund.amountNotPositive");
        notAhead(invoice.on(), today, "fund.refused.invoiceOn");
        stillOpen();
        invoiceNumber = invoice.number().strip();
        invoiceOn = invoice.on();
        invoiceAmount = invoice.amount().euros();
        payableAmount = invoiceAmount;
        receiptNumber = missing(invoice.receiptNumber()) ? null : invoice.receiptNumber().strip();
        invoiceRecordedBy = by;
        prescription = prescription || invoice.prescription();
        if (isInvoiceAbove()) round++;
    }

    public boolean isInvoiceAbove() {
        return payableAmount != null && agreedAmount != null && payableAmount.compareTo(agreedAmount) > 0;
    }

    /** Refuses {@code fund.refused.fourEyes} to whoever asked. */
    public void pay(UUID by, LocalDate on, LocalDate today, long entry) {
        mayPay(by);
        notAhead(on, today, "fund.refused.paidOn");
        paidBy = by;
        paidOn = on;
        paidEntry = entry;
    }

    public void mayPay(UUID by) {
        stillOpen();
        if (by.equals(requestedBy)) throw new RuleViolated("fund.refused.fourEyes");
        if (invoiceAmount == null || isInvoiceAbove() || paidOn != null) throw new RuleViolated("fund.refused.notPayable");
    }

    /** Refuses {@code fund.refused.fourEyes} to whoever paid. */
    public void control(UUID by, LocalDate today) {
        if (paidOn == null) throw new RuleViolated("fund.refused.notPaid");
        if (by.equals(paidBy)) throw new RuleViolated("fund.refused.fourEyes");
        controlledBy = by;
        controlledOn = today;
    }

    /** The control found the payment wrong: it was reversed, and is made anew. */
    public void unpaid(UUID by) {
        if (by.equals(paidBy)) throw new RuleViolated("fund.refused.fourEyes");
        paidBy = null;
        paidOn = null;
        paidEntry = null;
    }

    /** It counts from the day of its payment (DOMAIN.md §5, PROPOSAL). */
    public void book(boolean firstOfPerson) {
        bookedOn = paidOn;
        newPerson = firstOfPerson;
        end("paid", controlledOn);
    }

    public void unused(LocalDate today) {
        end("approved_not_used", today);
    }

    public void amuAskedSince(AskWhetherAmuRequested.Answer answer) {
        if (answer == null) throw new RuleViolated("fund.refused.answer");
        amuAskedSince = answer.code();
    }

    public void refused(RefusalReason reason, LocalDate today) {
        refusalReason = reason.code();
        end(reason.outcome(), today);
    }

    /** Refuses once an invoice is there: the provider is paid. */
    public void giveUp(PayersAnswer answer, LocalDate today) {
        if (answer == null || !answer.endsTheRequest()) throw new RuleViolated("fund.refused.answer");
        stillOpen();
        if (invoiceAmount != null) throw new RuleViolated("fund.refused.invoiceThere");
        end(answer.outcome(), today);
    }

    public void givenBack() {
        reserved = BigDecimal.ZERO;
    }

    private void end(String outcome, LocalDate today) {
        stillOpen();
        this.outcome = outcome;
        outcomeOn = today;
    }

    private void stillOpen() {
        if (outcome != null) throw new RuleViolated("fund.refused.over");
    }

    private static void notAhead(LocalDate day, LocalDate today, String refusal) {
        if (day == null || day.isAfter(today)) throw new RuleViolated(refusal);
    }

    private static boolean missing(String words) {
        return words == null || words.strip().length() < SHORTEST_MOTIVE && !words.strip().matches("\\d+");
    }

    public UUID id() { return id; }

    public String number() { return number; }

    public UUID caseId() { return caseId; }

    public UUID personId() { return personId; }

    public UUID requestedBy() { return requestedBy; }

    public LocalDate requestedOn() { return requestedOn; }

    public String reason() { return reason; }

    public String expenseType() { return expenseType; }

    public String partner() { return partner; }

    public String what() { return what; }

    public UUID providerId() { return providerId; }

    public Money estimate() { return new Money(estimate); }

    public LocalDate expenseOn() { return expenseOn; }

    public boolean urgent() { return urgent; }

    public boolean prescription() { return prescription; }

    public boolean quote() { return quote; }

    public boolean comfort() { return comfort; }

    public boolean brusselsLink() { return brusselsLink; }

    public LocalDate amuAdviceOn() { return amuAdviceOn; }

    public LocalDate amuAppointmentOn() { return amuAppointmentOn; }

    public Optional<String> payersImpossible() { return Optional.ofNullable(payersImpossible); }

    public int round() { return round; }

    public UUID sourceId() { return sourceId; }

    public UUID sourceAskedId() { return sourceAskedId; }

    public Money agreedAmount() { return agreedAmount == null ? null : new Money(agreedAmount); }

    public String conditions() { return conditions; }

    public LocalDate agreedOn() { return agreedOn; }

    public LocalDate validUntil() { return validUntil; }

    public Money reserved() { return new Money(reserved); }

    public LocalDate noteGivenOn() { return noteGivenOn; }

    public String invoiceNumber() { return invoiceNumber; }

    public LocalDate invoiceOn() { return invoiceOn; }

    public Money invoiceAmount() { return invoiceAmount == null ? null : new Money(invoiceAmount); }

    public Money payableAmount() { return payableAmount == null ? null : new Money(payableAmount); }

    public String receiptNumber() { return receiptNumber; }

    public LocalDate paidOn() { return paidOn; }

    public UUID paidBy() { return paidBy; }

    public Long paidEntry() { return paidEntry; }

    public UUID controlledBy() { return controlledBy; }

    public Boolean newPerson() { return newPerson; }

    public String amuAskedSince() { return amuAskedSince; }

    public Optional<RefusalReason> refusalReason() {
        return Optional.ofNullable(refusalReason).map(code -> RefusalReason.valueOf(code.toUpperCase(java.util.Locale.ROOT)));
    }

    public Optional<String> outcome() { return Optional.ofNullable(outcome); }
}
