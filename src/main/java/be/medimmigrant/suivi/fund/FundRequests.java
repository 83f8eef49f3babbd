package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.MandateInForce;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.Provider;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** From the asking to the decision, and the thirty-day check at the end: the steps staff do. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundRequests {

    @Inject FundWork work;
    @Inject Once once;
    @Inject Interventions interventions;
    @Inject PayerContacts contacts;
    @Inject InterventionReading reading;
    @Inject FundProcess fund;
    @Inject FundSteps steps;
    @Inject FollowUpProcess process;
    @Inject CaseFiles cases;
    @Inject Codes codes;

    /**
     * Keeps what is asked. The same step again completes it. Refuses as {@link Intervention#describe} says, and
     * {@code fund.refused.alreadyRuns} when another request of the case is not over.
     *
     * @param key of the form: the same form sent twice is one request
     */
    public UUID record(RecordRequest asked, String key) {
        return UUID.fromString(once.run(key, asked, () -> record(asked).toString()));
    }

    /** The same, without a key. */
    public UUID record(RecordRequest asked) {
        TaskView task = process.hold(asked.taskId(), "recordRequest");
        if (asked.reason() != null) codes.require("fund_reasons", asked.reason(), work.today().getYear());
        if (asked.expenseType() != null) codes.require("fund_expense_types", asked.expenseType(), work.today().getYear());
        UUID provider = interventions.provider(asked.provider()).map(Provider::id).orElse(null);
        Optional<Intervention> known = interventions.running(task.caseId());
        Intervention of = known.orElseGet(() -> Intervention.ask(interventions.nextNumber(work.today().getYear()), task.caseId(), cases.header(task.caseId()).personId(),
                asked, provider, work.me(), work.today()));
        if (known.isPresent()) of.describe(asked, provider, work.me());
        else interventions.add(of);
        work.tell(of, TimelineKind.NOTE, "asked", asked.what(), "code:fund_expense_types/" + asked.expenseType(), of.number());
        process.complete(task, Map.of("fundDecision", "", "fundVerdict", ""));
        return of.id();
    }

    /** Refuses without an answer, and without saying who was asked or why nobody could be; and as {@link PayerContacts#record} says. */
    public void checkPayers(CheckThirdPartyPayers said) {
        FundWork.Held held = work.hold(said.taskId(), "checkThirdPartyPayers");
        answered(held.of(), said);
        work.complete(held, outcome(said.answer()));
    }

    /** A third party that was waited for answered. Refuses as {@link #checkPayers} does. */
    public void payerAnswered(UUID caseId, CheckThirdPartyPayers said) {
        answered(interventions.hold(interventions.latest(caseId).id()), said);
        fund.tell(caseId, FundProcess.ANSWERED, outcome(said.answer()));
    }

    private void answered(Intervention of, CheckThirdPartyPayers said) {
        of.payersChecked(said.answer(), payer(said.asked()), said.said(), work.today());
        Optional<MandateInForce> mandate = contacts.record(of, said.asked(), said.said());
        String answer = "text:fund.payers." + said.answer().code();
        if (payer(said.asked()) == null) work.tell(of, TimelineKind.NOTE, "payersChecked", said.said(), answer);
        else work.tell(of, TimelineKind.CONTACT, "payersAsked." + said.asked().by().code(), said.said(), onMandate(mandate, answer, asked(said.asked())));
    }

    private static Payer payer(AskedPayer asked) {
        return asked == null ? null : asked.payer();
    }

    private static String asked(AskedPayer asked) {
        return "text:fund.payer." + asked.payer().code();
    }

    /** The mandate it rests on stands in the small print of the line. */
    private static String[] onMandate(Optional<MandateInForce> mandate, String... args) {
        return Stream.concat(Stream.of(args), mandate.stream().map(known -> "mandate:" + known.since())).toArray(String[]::new);
    }

    private static Map<String, Object> outcome(PayersAnswer answer) {
        return Map.of("fundOutcome", answer.outcome(), "fundPayers", answer == PayersAnswer.AWAITED ? "awaited" : "answered", "fundVerdict", answer.endsTheRequest() ? "unneeded" : "");
    }

    /**
     * Withdrawn, unreachable, or no longer necessary, at any step before the payment; what was reserved is given back. Refuses as
     * {@link Intervention#giveUp} says, and {@code fund.refused.inRun} while the invoice stands in a file for the bank. Opened by mistake and
     * not recorded yet, it is withdrawn, whatever the answer: nothing was asked.
     */
    public void giveUp(UUID caseId, PayersAnswer why, String said) {
        if (isUnrecorded(caseId)) {
            withdrawUnrecorded(caseId, why, said);
            return;
        }
        Intervention of = interventions.hold(interventions.latest(caseId).id());
        if (interventions.inRun(of.id())) throw new RuleViolated("fund.refused.inRun");
        of.giveUp(why, said, work.today());
        steps.giveBack(of, "given-up");
        work.tell(of, TimelineKind.DECISION, "givenUp", said, "code:fund_outcomes/" + why.outcome());
        fund.tell(caseId, FundProcess.GIVEN_UP, Map.of("fundOutcome", why.outcome(), "fundVerdict", "unneeded"));
    }

    private void withdrawUnrecorded(UUID caseId, PayersAnswer why, String said) {
        process.hold(fund.openTask(caseId, "recordRequest"), "recordRequest"); // of who records and who withdraws, the second waits
        if (why == null || !why.endsTheRequest()) throw new RuleViolated("fund.refused.answer");
        work.tell(caseId, TimelineKind.DECISION, "withdrawnUnrecorded", said);
        fund.tell(caseId, FundProcess.GIVEN_UP, Map.of("fundOutcome", PayersAnswer.WITHDRAWN.outcome(), "fundVerdict", "unneeded"));
    }

    /** The request was opened, and nobody has written yet what is asked. */
    private boolean isUnrecorded(UUID caseId) {
        return interventions.running(caseId).isEmpty() && !fund.tasks(caseId, "recordRequest").isEmpty();
    }

    public boolean mayGiveUp(UUID caseId) {
        return fund.awaits(caseId, FundProcess.GIVEN_UP) && (isUnrecorded(caseId) || interventions.running(caseId).filter(i -> !interventions.inRun(i.id())).isPresent());
    }

    public boolean awaitsPayer(UUID caseId) {
        return fund.awaits(caseId, FundProcess.ANSWERED);
    }

    /** The person is told why not, and where to go; here it ends, refused or, after a contact, no longer necessary. Refuses as {@link Intervention#informed} and {@link PayerContacts#record} say. */
    public void inform(InformAndRedirect said) {
        FundWork.Held held = work.hold(said.taskId(), "informAndRedirect");
        Intervention of = held.of();
        of.informed(said.answer(), payer(said.asked()), said.said(), work.today());
        Optional<MandateInForce> mandate = contacts.record(of, said.asked(), said.said());
        String outcome = of.outcome().orElseThrow();
        work.tell(of, TimelineKind.CONTACT, said.answer() == PayersAnswer.NOBODY ? "informed" : "takenOver", said.said(), onMandate(mandate, "code:fund_outcomes/" + outcome));
        work.complete(held, Map.of("fundOutcome", outcome, "fundVerdict", "refused"));
    }

    public void askedWhetherAmu(AskWhetherAmuRequested said) {
        FundWork.Held held = work.hold(said.taskId(), "askWhetherAmuRequested");
        held.of().amuAskedSince(said.answer());
        work.tell(held.of(), TimelineKind.NOTE, "amuAsked", said.remark(), "text:fund.amuAsked." + said.answer().code());
        work.complete(held, Map.of());
    }

    /** The request of the case: the one that runs, else the latest. */
    public Optional<InterventionView> ofCase(UUID caseId) {
        return reading.ofCase(caseId);
    }

    /** The reason the calling follow-up gives. */
    public String proposedReason(String taskId) {
        return process.proposed(taskId, "fundReason");
    }

    @AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
    public InterventionView byId(UUID id) {
        return reading.byId(id);
    }
}
