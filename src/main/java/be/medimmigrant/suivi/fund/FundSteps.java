package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.fund.domain.Approval;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

/** What the model {@code medical-fund} asks while it runs (DOMAIN.md §5): by when, for whom, and the steps nobody does by hand. */
@Named("fundSteps")
@ApplicationScoped
public class FundSteps {

    static final Set<String> APPROVING = Set.of("approveIntervention", "approveException");
    private static final Set<String> VERDICTS = Set.of("eligible", "incomplete", "refused");
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int AMU_CHECK_DAYS = 30;

    @Inject BelgianCalendar calendar;
    @Inject Interventions interventions;
    @Inject FundEligibility eligibility;
    @Inject FundSettings settings;
    @Inject FundDeputies deputies;
    @Inject Ledger ledger;
    @Inject FundAlerts alerts;
    @Inject CaseFiles cases;
    @Inject Accounts accounts;
    @Inject Timeline timeline;
    @Inject FollowUpProcess process;
    @Inject Clock clock;

    /** Third parties have two working days to answer, the pharmacy as long as its agreement holds; everything else is for the next one. */
    public Date due(String caseId, String task) {
        if (task.equals("recordInvoice") && !invoiceKnown(caseId)) return at(validAgain(of(caseId)), EVENING);
        int workingDays = task.equals("checkThirdPartyPayers") ? 2 : 1;
        return at(calendar.plusWorkingDays(today(), workingDays), EVENING);
    }

    /** An urgent request does not wait for third parties. */
    public Date timer(String caseId, String timer) {
        Intervention of = of(caseId);
        return switch (timer) {
            case "Timer_ThirdPartyUnanswered" -> of.need().urgent() ? Date.from(clock.instant()) : at(calendar.plusWorkingDays(today(), 2), EVENING);
            case "Timer_ApprovalOverdue" -> at(calendar.plusWorkingDays(today(), 1), EVENING);
            case "Timer_ApprovalExpired" -> at(validAgain(of).plusDays(1), MORNING);
            case "Timer_AmuFollowUp" -> at(of.paidOn().plusDays(AMU_CHECK_DAYS), MORNING);
            default -> throw new IllegalArgumentException(timer);
        };
    }

    /** An agreement that is over has a further period when its invoice is awaited anew. */
    private LocalDate validAgain(Intervention of) {
        return of.validUntil().isBefore(today()) ? calendar.plusWorkingDays(today(), settings.value("approval_days", today()).intValue()) : of.validUntil();
    }

    /**
     * The coordinator decides; what the coordinator asked for, described or invoiced is decided by another colleague (DOMAIN.md §5, four
     * eyes). What is urgent, or comes while a deputy stands in, the deputy opens on the day; who may decide is asked again when it is decided.
     */
    public String groups(String caseId, String task) {
        Intervention of = of(caseId);
        boolean second = interventions.approvals(of).stream().anyMatch(Approval::agrees);
        return second || of.need().urgent() || deputies.isAnybodyIn() || askedByCoordinator(of) ? "coordinator,staff" : "coordinator";
    }

    /** @return eligible, incomplete or refused, what the model branches on; a table that answers anything else refuses */
    public String checkEligibility(String caseId) {
        Intervention of = of(caseId);
        RuleAnswer answer = eligibility.eligibility(of);
        eligibility.keep(of, answer);
        String verdict = VERDICTS.contains(answer.text("verdict")) ? answer.text("verdict") : "refused";
        if (verdict.equals("refused"))
            of.refuse(answer.text("outcome").equals("refused_no_budget") ? RefusalReason.NO_BUDGET : answer.fired().equals("comfort_item") ? RefusalReason.NOT_MEDICAL : RefusalReason.NOT_ELIGIBLE);
        if (verdict.equals("eligible")) eligibility.keep(of, eligibility.level(of));
        tell(of, TimelineKind.SYSTEM, "examined", "text:fund.rule.fund-eligibility." + answer.fired());
        return verdict;
    }

    /** Does the reason or the amount call for the longer way? */
    public boolean exceptional(String caseId) {
        Intervention of = of(caseId);
        return eligibility.eligibility(of).is("exception") || !eligibility.level(of).text("level").equals(ApprovalLevel.COORDINATOR.code());
    }

    /** The coordinator did not decide in time: those who may stand in see it, too. */
    public void callDeputy(String caseId) {
        process.addCandidates(UUID.fromString(caseId), APPROVING, Roles.STAFF);
        tell(of(caseId), TimelineKind.DEADLINE, "deputyCalled");
    }

    /** Refused by the ledger when the source has not enough left: then nothing of the approval happened. */
    public void reserveAmount(String caseId) {
        Intervention of = of(caseId);
        Money toReserve = of.toReserve();
        if (toReserve.equals(Money.ZERO)) return;
        EntryKind kind = of.reserved().isPositive() ? EntryKind.ADJUST : EntryKind.COMMIT;
        long entry = ledger.post(new Post(of.sourceId(), of.id(), kind, toReserve, kind.code() + "/" + of.id() + "/" + of.round()));
        of.reserved(toReserve);
        alerts.look(of.sourceId());
        tell(of, TimelineKind.SYSTEM, "reserved", "euros:" + of.agreedAmount(), String.valueOf(entry));
    }

    /** The pharmacy was told already, in an earlier round. */
    public boolean noteGiven(String caseId) {
        return of(caseId).noteGivenOn() != null;
    }

    public boolean invoiceKnown(String caseId) {
        return of(caseId).invoiceAmount() != null;
    }

    public boolean invoiceAbove(String caseId) {
        return of(caseId).isInvoiceAbove();
    }

    /** @return the outcome */
    public String releaseReservation(String caseId) {
        Intervention of = of(caseId);
        giveBack(of, "expired");
        of.unused(today());
        tell(of, TimelineKind.SYSTEM, "expired");
        return "approved_not_used";
    }

    /** Counts the intervention on the day of its payment and gives back what was not needed. */
    public String bookIntervention(String caseId) {
        Intervention of = of(caseId);
        Money rest = of.reserved().minus(of.payableAmount());
        if (rest.isPositive()) {
            ledger.post(new Post(of.sourceId(), of.id(), EntryKind.RELEASE, rest, "rest/" + of.id() + "/" + of.paidEntry()));
            alerts.look(of.sourceId());
        }
        of.givenBack();
        of.book(interventions.paidEver(of.personId(), of.id()) == 0);
        tell(of, TimelineKind.DECISION, "booked", "euros:" + of.payableAmount());
        return "paid";
    }

    /** What the AMU appeal called stays in the appeal's case, which is closed by its own outcome; what is paid again after its case was closed leaves it closed. */
    public boolean ownCase(String caseId) {
        CaseHeader header = cases.header(UUID.fromString(caseId));
        return header.isOpen() && header.caseType().equals("medical_fund");
    }

    void giveBack(Intervention of, String why) {
        if (of.reserved().isPositive()) {
            ledger.post(new Post(of.sourceId(), of.id(), EntryKind.RELEASE, of.reserved(), why + "/" + of.id() + "/" + of.round()));
            alerts.look(of.sourceId());
        }
        of.givenBack();
    }

    /** Asked, described or invoiced by the coordinator. */
    boolean askedByCoordinator(Intervention of) {
        return of.askers().stream().flatMap(asker -> accounts.byId(asker).stream()).anyMatch(account -> account.roles().contains(Roles.COORDINATOR));
    }

    private Intervention of(String caseId) {
        return interventions.latest(UUID.fromString(caseId));
    }

    private void tell(Intervention of, TimelineKind kind, String what, String... args) {
        timeline.record(TimelineEvent.of(of.caseId(), kind, "fund.timeline." + what, args));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(SuiviClock.BRUSSELS).toInstant());
    }
}
