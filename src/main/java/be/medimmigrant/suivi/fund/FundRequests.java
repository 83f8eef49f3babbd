package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.fund.domain.FundRequest;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps of the process {@code medical-fund} up to the approval. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundRequests {

    @PersistenceContext EntityManager em;
    @Inject FollowUpProcess process;
    @Inject Timeline timeline;
    @Inject Codes codes;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Refuses as {@link FundRequest#ask} says. */
    public void record(RecordRequest asked) {
        TaskView task = process.hold(asked.taskId(), "recordRequest");
        FundRequest request = FundRequest.ask(task.caseId(), asked, acting.id(), today());
        em.persist(request);
        tell(task, TimelineKind.NOTE, "asked", asked.what(), "code:fund_expense_types/" + asked.expenseType());
        process.complete(task, Map.of());
    }

    /** Refuses without an answer, and without saying who was asked. */
    public void checkPayers(CheckThirdPartyPayers said) {
        TaskView task = process.hold(said.taskId(), "checkThirdPartyPayers");
        openRequest(task).payersChecked(said, acting.id(), today());
        tell(task, TimelineKind.NOTE, "payersChecked", said.asked(), "text:fund.payers." + said.answer().code());
        process.complete(task, Map.of("fundOutcome", said.answer().outcome()));
    }

    /** Refuses {@code fund.refused.fourEyes} to whoever asked, and a refusal or an exceptional reason without motive. */
    @AllowedTo(COORDINATOR)
    public void approve(ApproveIntervention said) {
        TaskView task = process.hold(said.taskId(), "approveIntervention");
        FundRequest request = openRequest(task);
        request.decided(said, exceptional(request.reason()), acting.id(), today());
        tell(task, TimelineKind.DECISION, request.outcome(), said.motive());
        process.complete(task, Map.of("fundOutcome", request.outcome()));
    }

    /** The request of the case that is not decided yet. */
    public Optional<FundRequestView> open(UUID caseId) {
        return undecided(caseId).map(FundRequest::view);
    }

    /** The reason the calling follow-up gives. */
    public String proposedReason(String taskId) {
        return process.proposed(taskId, "fundReason");
    }

    private FundRequest openRequest(TaskView task) {
        return undecided(task.caseId()).orElseThrow(() -> new RuleViolated("task.gone"));
    }

    private Optional<FundRequest> undecided(UUID caseId) {
        return em.createQuery("select r from FundRequest r where r.caseId = :caseId and r.outcome is null order by r.askedOn desc", FundRequest.class)
                .setParameter("caseId", caseId).setMaxResults(1).getResultStream().findFirst();
    }

    private boolean exceptional(String reason) {
        return codes.find("fund_reasons", reason).filter(code -> "yes".equals(code.attribute("exceptional"))).isPresent();
    }

    private void tell(TaskView task, TimelineKind kind, String what, String said, String... args) {
        timeline.record(new TimelineEvent(task.caseId(), kind, "fund.timeline." + what, List.of(args), said == null || said.isBlank() ? null : said.strip()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
