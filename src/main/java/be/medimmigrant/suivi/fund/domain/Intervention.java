package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.ApprovalLevel;
import be.medimmigrant.suivi.fund.AskWhetherAmuRequested;
import be.medimmigrant.suivi.fund.DecideIntervention;
import be.medimmigrant.suivi.fund.Payer;
import be.medimmigrant.suivi.fund.PayersAnswer;
import be.medimmigrant.suivi.fund.RecordInvoice;
import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.fund.RefusalReason;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A request to the fund from the asking to the control of its payment (DOMAIN.md §5). Guards first, then changes. Four eyes:
 * who asks, describes the need or records the invoice that is decided does not decide, who decided does not decide a second time,
 * who asked does not pay, who paid or made the payment file does not control; the database holds the same.
 */
@Entity
@Table(name = "fund_intervention")
public class Intervention {

    @Id private UUID id;
    @Version private int version;
    private String number;
    @Column(name = "case_id") private UUID caseId;
    @Column(name = "person_id") private UUID personId;
    @Column(name = "requested_by") private UUID requestedBy;
    @Column(name = "requested_on") private LocalDate requestedOn;
    /** who said last what is asked; the first time, whoever asked */
    @Column(name = "described_by") private UUID describedBy;
    @Embedded private Need need;
    @Column(name = "provider_id") private UUID providerId;
    @Column(name = "payers_impossible") private String payersImpossible;
    private int round;
    private String conditions;
    @Embedded private Agreement agreement;
    @Column(name = "agreed_iban") private String agreedIban;
    /** another account than the agreed one, that a second person looked at */
    @Column(name = "confirmed_iban") private String confirmedIban;
    @Column(name = "confirmed_iban_by") private UUID confirmedIbanBy;
    @Column(name = "confirmed_iban_on") private LocalDate confirmedIbanOn;
    private BigDecimal reserved = BigDecimal.ZERO;
    @Column(name = "note_given_on") private LocalDate noteGivenOn;
    @Embedded private Invoice invoice;
    @Embedded private Payment payment;
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
        intervention.describe(asked, provider, by);
        intervention.id = UUID.randomUUID();
        intervention.number = number;
        intervention.caseId = caseId;
        intervention.personId = personId;
        intervention.requestedBy = by;
        intervention.requestedOn = today;
        return intervention;
    }

    /** As it would stand, were it asked so; never kept. {@code known}: what was recorded of it before. */
    public static Intervention sketch(Optional<Intervention> known, UUID caseId, UUID personId, Need need, UUID provider, LocalDate today) {
        Intervention sketch = new Intervention();
        sketch.id = known.map(Intervention::id).orElseGet(UUID::randomUUID);
        sketch.caseId = caseId;
        sketch.personId = personId;
        sketch.need = need;
        sketch.providerId = provider;
        sketch.payersImpossible = known.flatMap(Intervention::payersImpossible).orElse(null);
        sketch.requestedOn = known.map(Intervention::requestedOn).orElse(today);
        return sketch;
    }

    /** What is asked, said anew; whoever says it does not decide it. Refuses as {@link Need#of} says, and once it is over. */
    public void describe(RecordRequest asked, UUID provider, UUID by) {
        Need said = Need.of(asked);
        stillOpen();
        need = said;
        describedBy = by;
        if (provider != null) providerId = provider;
        round++;
    }

    /** At least one contact, or why there was none (DOMAIN.md §5). Refuses {@code fund.refused.otherPayer} when the answer names another than was asked. */
    public void payersChecked(PayersAnswer answer, Payer payer, String said, LocalDate today) {
        if (answer == null) throw new RuleViolated("fund.refused.answer");
        if (Words.missing(said)) throw new RuleViolated("fund.refused.asked");
        answer.mustComeFrom(payer);
        stillOpen();
        payersImpossible = payer != null ? payersImpossible : said.strip();
        if (answer.endsTheRequest()) end(answer.outcome(), today);
    }

    /**
     * Agrees, refuses or asks for more. Refuses as {@link #whyNotBy} says; more than was asked; less, a refusal or a question
     * without motive; a refusal once an invoice is there (a question then goes back to the invoice).
     *
     * @param earlier the decisions of this round
     * @return the decision; {@link #awaitsSecond} says whether another person must agree, too
     */
    public Approval decide(DecideIntervention said, ApprovalLevel level, List<Approval> earlier, Approval.Deciding by) {
        stillOpen();
        if (said.verdict() == null) throw new RuleViolated("fund.refused.answer");
        whyNotBy(by.id(), earlier).ifPresent(role -> { throw new RuleViolated(role.refusal()); });
        List<Approval> agreed = earlier.stream().filter(Approval::agrees).toList();
        if (said.verdict() == DecideIntervention.Verdict.REFUSE && invoice != null) throw new RuleViolated("fund.refused.invoiceThere");
        boolean less = said.verdict() == DecideIntervention.Verdict.APPROVE_LESS;
        if ((less || !said.verdict().agrees() || level.needsMotive()) && Words.missing(said.motive())) throw new RuleViolated("fund.refused.motive");
        if (said.verdict() == DecideIntervention.Verdict.REFUSE && said.reason() == null) throw new RuleViolated("fund.refused.refusalReason");
        Money amount = said.verdict().agrees() ? within(said, agreed) : null;
        String verdict = said.verdict().agrees() ? "approved" : said.verdict() == DecideIntervention.Verdict.REFUSE ? "refused" : "more";
        if (said.verdict() == DecideIntervention.Verdict.REFUSE) refusalReason = said.reason().code();
        if (said.verdict().agrees() && !Words.missing(said.conditions())) conditions = said.conditions().strip();
        return Approval.of(this, agreed.size() + 1, verdict, level, amount, by, Words.missing(said.motive()) ? null : said.motive().strip(), said.byPhone());
    }

    /** What a person already did in this round, so that somebody else must decide; empty for whoever may. */
    public Optional<EarlierRole> whyNotBy(UUID who, List<Approval> earlier) {
        if (who.equals(requestedBy)) return Optional.of(EarlierRole.ASKED);
        if (who.equals(describedBy)) return Optional.of(EarlierRole.DESCRIBED);
        if (invoice != null && who.equals(invoice.recordedBy())) return Optional.of(EarlierRole.INVOICED);
        return earlier.stream().filter(Approval::agrees).anyMatch(a -> a.approverId().equals(who)) ? Optional.of(EarlierRole.APPROVED) : Optional.empty();
    }

    /** Whoever asked, described the need or recorded the invoice that is to be decided. */
    public Set<UUID> askers() {
        Set<UUID> askers = new HashSet<>(List.of(requestedBy, describedBy));
        if (invoice != null) askers.add(invoice.recordedBy());
        return askers;
    }

    private Money within(DecideIntervention said, List<Approval> agreed) {
        Money asked = asked();
        Money limit = agreed.isEmpty() ? asked : agreed.get(0).amount();
        Money amount = said.verdict() == DecideIntervention.Verdict.APPROVE && said.amount() == null ? limit : said.amount();
        if (amount == null || !amount.isPositive()) throw new RuleViolated("fund.amountNotPositive");
        if (amount.isMoreThan(limit)) throw new RuleViolated("fund.refused.moreThanAsked");
        if (agreement != null && agreement.amount().isMoreThan(amount)) throw new RuleViolated("fund.refused.lessThanAgreed");
        if (said.verdict() == DecideIntervention.Verdict.APPROVE_LESS && !asked.isMoreThan(amount)) throw new RuleViolated("fund.refused.notLess");
        return amount;
    }

    /** What a decision is about: the invoice when there is one, else the estimate. */
    public Money asked() {
        return invoice == null ? need.estimate() : invoice.amount();
    }

    /** The round's decision stands: so much, from there, until then. */
    public void agree(Money amount, UUID source, LocalDate today, LocalDate validUntil) {
        agreement = new Agreement(amount.euros(), source, today, validUntil);
        if (isInvoiceAbove()) invoice = invoice.heldTo(amount);
    }

    /** The account known when it was agreed; null when none was. */
    public void payTo(String iban) {
        agreedIban = iban;
    }

    /** Somebody gave another account than the one known at the agreement. */
    public boolean isAnotherAccount(String iban) {
        return agreedIban != null && iban != null && !iban.isBlank() && !agreedIban.equals(Iban.plain(iban));
    }

    /** What the ledger must still reserve, negative to give back. */
    public Money toReserve() {
        return new Money(agreement.euros().subtract(reserved));
    }

    public void reserved(Money amount) {
        reserved = reserved.add(amount.euros());
    }

    /** The account said with the note counts as the one agreed to, where none was known before. */
    public void noteGiven(Provider provider, LocalDate on, LocalDate today) {
        if (provider == null) throw new RuleViolated("fund.refused.provider");
        Words.notAhead(on, today, "fund.refused.noteOn");
        providerId = provider.id();
        if (agreedIban == null) agreedIban = provider.iban();
        noteGivenOn = on;
    }

    /** Refuses as {@link Invoice#of} says. More than was agreed begins a new round of decision. */
    public void invoice(RecordInvoice said, UUID by, LocalDate today) {
        Invoice received = Invoice.of(said, need.expenseOn(), by, today);
        stillOpen();
        invoice = received;
        if (said.prescription()) need = need.prescribed();
        if (isInvoiceAbove()) round++;
    }

    /**
     * It was recorded wrongly, and is not paid yet. Refuses as {@link Invoice#of} says, {@code fund.refused.correctionAbove} above the
     * agreement, {@code fund.refused.notPayable} without an invoice or once it is paid, and {@code fund.refused.inApproval} while its surplus is decided.
     *
     * @param provider who is paid in truth; null when it stays
     */
    public void correctInvoice(RecordInvoice said, UUID provider, UUID by, LocalDate today) {
        Invoice anew = Invoice.of(said, need.expenseOn(), by, today);
        stillOpen();
        if (invoice == null || payment != null) throw new RuleViolated("fund.refused.notPayable");
        if (isInvoiceAbove()) throw new RuleViolated("fund.refused.inApproval");
        invoice = invoice.corrected(anew, agreement.amount());
        if (provider != null) providerId = provider;
    }

    /** An invoice waits for its payment, agreed to as it is. */
    public boolean isPayable() {
        return outcome == null && invoice != null && payment == null && !isInvoiceAbove();
    }

    public boolean isInvoiceAbove() {
        return invoice != null && agreement != null && invoice.payable().isMoreThan(agreement.amount());
    }

    /**
     * Refuses as {@link #mayPay} says.
     *
     * @param iban on which it was paid; null by hand, when none is known
     */
    public void pay(UUID by, LocalDate on, LocalDate today, long entry, String iban) {
        mayPay(by);
        payment = Payment.of(by, on, today, entry, iban);
    }

    /** Refuses {@code fund.refused.fourEyes} to whoever asked or described it, {@code fund.refused.fourEyesRecorded} to whoever recorded the invoice. */
    public void mayPay(UUID by) {
        stillOpen();
        if (by.equals(requestedBy) || by.equals(describedBy)) throw new RuleViolated("fund.refused.fourEyes");
        if (invoice != null && by.equals(invoice.recordedBy())) throw new RuleViolated("fund.refused.fourEyesRecorded");
        if (invoice == null || isInvoiceAbove() || payment != null) throw new RuleViolated("fund.refused.notPayable");
    }

    /** Refuses an account that is not the agreed one before a second person confirmed it ({@code fund.refused.fourEyesAccount}), and to that person ({@code fund.refused.fourEyesConfirmed}). */
    public void mayPayTo(String iban, UUID by) {
        if (!isUnconfirmed(iban)) {
            if (iban != null && !iban.equals(agreedIban) && by.equals(confirmedIbanBy)) throw new RuleViolated("fund.refused.fourEyesConfirmed");
            return;
        }
        throw new RuleViolated("fund.refused.fourEyesAccount");
    }

    /** Neither the account of the agreement nor one that a second person confirmed. */
    public boolean isUnconfirmed(String iban) {
        return iban != null && !iban.equals(agreedIban) && !iban.equals(confirmedIban);
    }

    /** Refuses {@code fund.refused.notUnconfirmed} when there is nothing to confirm, {@code fund.refused.fourEyesSet} to whoever set the account or named the payee. */
    public void confirmAccount(String iban, Set<UUID> setBy, UUID by, LocalDate today) {
        if (!isPayable() || !isUnconfirmed(iban)) throw new RuleViolated("fund.refused.notUnconfirmed");
        if (setBy.contains(by)) throw new RuleViolated("fund.refused.fourEyesSet");
        confirmedIban = iban;
        confirmedIbanBy = by;
        confirmedIbanOn = today;
    }

    /** Refuses as {@link #mayControl} says. */
    public void control(UUID by, Set<UUID> filedBy, LocalDate today) {
        mayControl(by, filedBy);
        payment = payment.controlled(by, today);
    }

    /**
     * Refuses {@code fund.refused.fourEyes} to whoever paid, {@code fund.refused.fourEyesFile} to whoever made the file the bank paid.
     *
     * @param filedBy who made the payment files in which it stands
     */
    public void mayControl(UUID by, Set<UUID> filedBy) {
        if (payment == null) throw new RuleViolated("fund.refused.notPaid");
        if (by.equals(payment.by())) throw new RuleViolated("fund.refused.fourEyes");
        if (filedBy.contains(by)) throw new RuleViolated("fund.refused.fourEyesFile");
    }

    /** The control found the payment wrong: it was reversed, and is made anew. */
    public void unpaid(UUID by, Set<UUID> filedBy) {
        mayControl(by, filedBy);
        payment = null;
    }

    /** The money came back, also after the control: it is unpaid, open and reserved again, and is counted no longer. Refuses as {@link #mayControl} says. */
    public void cameBack(UUID by, Set<UUID> filedBy) {
        unpaid(by, filedBy);
        if ("paid".equals(outcome)) {
            outcome = null;
            outcomeOn = null;
            reserved = invoice.payableEuros();
        }
        bookedOn = null;
        newPerson = null;
    }

    /** It counts from the day of its payment (DOMAIN.md §5, PROPOSAL). */
    public void book(boolean firstOfPerson) {
        bookedOn = payment.on();
        newPerson = firstOfPerson;
        end("paid", payment.controlledOn());
    }

    public void unused(LocalDate today) {
        end("approved_not_used", today);
    }

    public void amuAskedSince(AskWhetherAmuRequested.Answer answer) {
        if (answer == null) throw new RuleViolated("fund.refused.answer");
        amuAskedSince = answer.code();
    }

    /** The fund does not pay. It is over once the person was told: a contact may still find somebody who does. */
    public void refuse(RefusalReason reason) {
        stillOpen();
        refusalReason = reason.code();
    }

    /** The person was told: the refusal stands, unless somebody takes over after a contact, or the request is withdrawn. */
    public void informed(PayersAnswer answer, Payer payer, String said, LocalDate today) {
        if (answer == null || answer == PayersAnswer.AWAITED) throw new RuleViolated("fund.refused.answer");
        if (Words.missing(said)) throw new RuleViolated("fund.refused.informed");
        answer.mustComeFrom(payer);
        end(answer.endsTheRequest() ? answer.outcome() : refusalReason().orElse(RefusalReason.NOT_ELIGIBLE).outcome(), today);
    }

    /** Refuses once it is paid, and without a motive when an invoice is there: the provider relied on the agreement. */
    public void giveUp(PayersAnswer answer, String said, LocalDate today) {
        if (answer == null || !answer.endsTheRequest()) throw new RuleViolated("fund.refused.answer");
        stillOpen();
        if (payment != null) throw new RuleViolated("fund.refused.paidAlready");
        if (invoice != null && Words.missing(said)) throw new RuleViolated("fund.refused.giveUpMotive");
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

    private static <P, T> T of(P part, Function<P, T> value) {
        return part == null ? null : value.apply(part);
    }

    public UUID id() { return id; }

    public String number() { return number; }

    public UUID caseId() { return caseId; }

    public UUID personId() { return personId; }

    public UUID requestedBy() { return requestedBy; }

    public LocalDate requestedOn() { return requestedOn; }

    public UUID describedBy() { return describedBy; }

    public Need need() { return need; }

    public UUID providerId() { return providerId; }

    public Optional<String> payersImpossible() { return Optional.ofNullable(payersImpossible); }

    public int round() { return round; }

    public UUID sourceId() { return of(agreement, Agreement::sourceId); }

    public Money agreedAmount() { return of(agreement, Agreement::amount); }

    public String conditions() { return conditions; }

    public LocalDate agreedOn() { return of(agreement, Agreement::on); }

    public LocalDate validUntil() { return of(agreement, Agreement::validUntil); }

    public Money reserved() { return new Money(reserved); }

    public LocalDate noteGivenOn() { return noteGivenOn; }

    public String invoiceNumber() { return of(invoice, Invoice::number); }

    public LocalDate invoiceOn() { return of(invoice, Invoice::on); }

    public Money invoiceAmount() { return of(invoice, Invoice::amount); }

    public Money payableAmount() { return of(invoice, Invoice::payable); }

    public String receiptNumber() { return of(invoice, Invoice::receiptNumber); }

    /** The day of the expense, as the invoice says it. */
    public LocalDate deliveredOn() { return of(invoice, Invoice::deliveredOn); }

    public String communication() { return of(invoice, Invoice::communication); }

    public UUID invoiceRecordedBy() { return of(invoice, Invoice::recordedBy); }

    public LocalDate paidOn() { return of(payment, Payment::on); }

    public UUID paidBy() { return of(payment, Payment::by); }

    public String agreedIban() { return agreedIban; }

    public String paidIban() { return of(payment, Payment::iban); }

    public Long paidEntry() { return of(payment, Payment::entry); }

    public UUID controlledBy() { return of(payment, Payment::controlledBy); }

    public Boolean newPerson() { return newPerson; }

    public String amuAskedSince() { return amuAskedSince; }

    public Optional<RefusalReason> refusalReason() {
        return Optional.ofNullable(refusalReason).map(code -> RefusalReason.valueOf(code.toUpperCase(java.util.Locale.ROOT)));
    }

    public Optional<String> outcome() { return Optional.ofNullable(outcome); }
}
