package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.fund.domain.Approval;
import be.medimmigrant.suivi.fund.domain.EarlierRole;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.Provider;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Decisions about money. The coordinator decides, two people above the top cap; another colleague what the coordinator asked for;
 * while the coordinator is away a named deputy, provisionally. Whoever asked never decides.
 */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundApproval {

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject FundSteps steps;
    @Inject FundProcess fund;
    @Inject FundEligibility eligibility;
    @Inject FundPreview preview;
    @Inject FundSettings settings;
    @Inject FourEyes fourEyes;
    @Inject FundDeputies deputies;
    @Inject Once once;
    @Inject Interventions interventions;
    @Inject InterventionReading reading;
    @Inject Accounts accounts;
    @Inject BelgianCalendar calendar;

    /**
     * Agrees, agrees to less, refuses or asks for more. Reserving happens in the same transaction: if the source has not enough
     * left ({@code fund.notEnough}), nothing was decided. Further refusals: {@link Intervention#decide}, {@code fund.refused.notYours}.
     *
     * @return the verdict kept: approved, second (another person must agree), refused or more
     */
    public String decide(DecideIntervention said) {
        return once.run(said.key(), said, () -> decideNow(said));
    }

    private String decideNow(DecideIntervention said) {
        FundWork.Held held = work.hold(said.taskId(), "approveIntervention", "approveException");
        Intervention of = held.of();
        interventions.holdCeilings(of.personId(), of.need().expenseOn().getYear());
        RuleAnswer eligible = eligibility.eligibility(of);
        RuleAnswer rule = eligibility.level(of);
        ApprovalLevel level = ApprovalLevel.of(rule, eligible).orAbove(eligibility.keptLevel(of)); // never below what the rules said before in this round
        List<Approval> earlier = interventions.approvals(of);
        boolean second = earlier.stream().anyMatch(Approval::agrees);
        boolean aboutInvoice = said.verdict() == DecideIntervention.Verdict.ASK_MORE && of.invoiceAmount() != null;
        if (aboutInvoice && !fund.knows(of.caseId(), "Flow_InvoiceAnew")) throw new RuleViolated("fund.refused.invoiceThere"); // begun by an older model
        Approval approval = fourEyes.hold(of, "decide", () -> of.decide(said, level, earlier, deciding(of, second)));
        eligibility.keep(of, eligible);
        eligibility.keep(of, rule);
        interventions.add(approval);
        em.flush(); // the decision stands in the database before what it allows
        String verdict = approval.agrees() && level == ApprovalLevel.TWO_APPROVERS && approval.position() == 1 ? "second" : approval.verdict();
        if (verdict.equals("approved")) agree(of, approval.amount());
        if (verdict.equals("refused")) of.refuse(said.reason());
        work.tell(of, TimelineKind.DECISION, approval.isByPhone() ? verdict + "ByPhone" : verdict, said.motive(), approval.amount() == null ? "" : "euros:" + approval.amount());
        em.flush();
        if (verdict.equals("second") && held.task().key().equals("approveIntervention") && !fund.knows(of.caseId(), "Flow_approveIntervention_Gateway_Approver"))
            fund.secondApproval(of.caseId()); // the level rose while it waited, and its older model knows no second approver here
        else work.complete(held, Map.of("fundDecision", aboutInvoice ? "invoice" : verdict, "fundOutcome", ""));
        return verdict;
    }

    private void agree(Intervention of, Money amount) {
        of.agree(amount, source(of, amount), work.today(), calendar.plusWorkingDays(work.today(), settings.value("approval_days", work.today()).intValue()));
        of.payTo(interventions.provider(of.providerId()).map(Provider::iban).orElse(null));
    }

    private Approval.Deciding deciding(Intervention of, boolean second) {
        AccountView who = accounts.byId(work.me()).orElseThrow(() -> new RuleViolated("fund.refused.notYours"));
        if (of.askers().contains(who.id())) return new Approval.Deciding(who.id(), false, work.now()); // the aggregate refuses it, as four eyes
        boolean provisional = false;
        if (!who.roles().contains(Roles.COORDINATOR)) {
            if (steps.askedByCoordinator(of)) return new Approval.Deciding(who.id(), false, work.now());
            if (!deputies.standsIn(who.id())) throw new RuleViolated("fund.refused.notYours");
            provisional = !second;
        }
        return new Approval.Deciding(who.id(), provisional, work.now());
    }

    /** Would the reader decide for the coordinator? */
    private boolean standsIn(Intervention of) {
        boolean coordinator = accounts.byId(work.me()).filter(who -> who.roles().contains(Roles.COORDINATOR)).isPresent();
        return !coordinator && !steps.askedByCoordinator(of) && deputies.standsIn(work.me()) && interventions.approvals(of).stream().noneMatch(Approval::agrees);
    }

    /** The source that pays what is agreed; a surplus must fit the source already agreed to. */
    private UUID source(Intervention of, Money amount) {
        if (of.sourceId() != null && !amount.isMoreThan(of.agreedAmount())) return of.sourceId();
        List<SourceOffer> offers = eligibility.offers(of, amount);
        return offers.stream().filter(SourceOffer::fits).findFirst().map(SourceOffer::id).orElseThrow(() -> unfit(of.sourceId(), offers));
    }

    private static RuleViolated unfit(UUID agreed, List<SourceOffer> offers) {
        if (offers.isEmpty() || offers.stream().anyMatch(offer -> offer.whyNot().equals(List.of("left")))) return new RuleViolated("fund.notEnough");
        return offers.stream().filter(offer -> offer.id().equals(agreed)).findFirst().map(offer -> new RuleViolated("fund.refused.agreedSource", "text:fund.whyNot." + offer.whyNot().get(0)))
                .orElseGet(() -> new RuleViolated("fund.refused.noSource"));
    }

    /** What a page of decision shows beside the request. */
    public DecisionView view(UUID caseId) {
        Intervention of = interventions.latest(caseId);
        String notByReader = of.whyNotBy(work.me(), interventions.approvals(of)).map(EarlierRole::note).orElse(null);
        RulesView rules = preview.of(caseId);
        return new DecisionView(reading.view(of), rules, notByReader, calendar.plusWorkingDays(work.today(), settings.value("approval_days", work.today()).intValue()),
                notByReader == null && standsIn(of), notByReader == null && rules.level() == ApprovalLevel.TWO_APPROVERS && isNobodySecond(of));
    }

    /** Before the first of two agreements: nobody else could give the second today. */
    private boolean isNobodySecond(Intervention of) {
        if (interventions.approvals(of).stream().anyMatch(Approval::agrees)) return false;
        Stream<UUID> colleagues = accounts.withRole(steps.askedByCoordinator(of) ? Roles.STAFF : Roles.COORDINATOR).stream().map(AccountView::id);
        return Stream.of(colleagues, accounts.withRole(Roles.COORDINATOR).stream().map(AccountView::id), accounts.withRole(Roles.STAFF).stream().map(AccountView::id).filter(deputies::standsIn))
                .flatMap(who -> who).allMatch(who -> who.equals(work.me()) || of.askers().contains(who));
    }

    /** The coordinator stands behind what a deputy approved. Refused to whoever asked or approved. */
    @AllowedTo(COORDINATOR)
    public void cosign(UUID approval) {
        Approval found = em.find(Approval.class, approval);
        if (found == null) throw new RuleViolated("fund.unknown");
        Intervention of = interventions.require(found.interventionId());
        fourEyes.hold(of, "cosign", () -> {
            found.cosign(interventions.askers(of.id(), found.round()), work.me(), work.now());
            return null;
        });
        work.tell(of, TimelineKind.DECISION, "cosigned", null, "euros:" + found.amount());
    }

    /** What a deputy approved and nobody co-signed yet, the oldest first; due so many working days after it was given ({@code cosign_days}). */
    public List<Awaiting> awaitingCosignature() {
        return em.createQuery("select a, i from Approval a, Intervention i where i.id = a.interventionId and a.provisional = true and a.cosignedBy is null order by a.approvedAt", Object[].class)
                .getResultStream().map(pair -> awaiting((Approval) pair[0], (Intervention) pair[1])).toList();
    }

    private Awaiting awaiting(Approval approval, Intervention of) {
        LocalDate given = approval.at().atZone(SuiviClock.BRUSSELS).toLocalDate();
        LocalDate due = calendar.plusWorkingDays(given, settings.value("cosign_days", given).intValue());
        return new Awaiting(approval.id(), of.id(), of.number(), of.caseId(), approval.amount(), approval.approverId(), approval.isByPhone(), due, due.isBefore(work.today()));
    }

    /** @param byPhone the coordinator agreed by phone; whoever stood in kept it */
    public record Awaiting(UUID approval, UUID intervention, String number, UUID caseId, Money amount, UUID by, boolean byPhone, LocalDate due, boolean overdue) {}
}
