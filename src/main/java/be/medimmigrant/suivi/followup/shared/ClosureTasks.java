package be.medimmigrant.suivi.followup.shared;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.followup.FollowUpContinued;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** The process {@code closure}: the only way a case closes, by somebody who says what came of it. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class ClosureTasks {

    @Inject CaseFiles cases;
    @Inject Documents documents;
    @Inject FollowUpProcess process;
    @Inject Event<FollowUpContinued> continuing;

    /**
     * Closes the case. Terms that still ran end with it; the content of the papers marked superfluous is removed by the
     * process's next step. Refused without an outcome of the case's type, a result in words, and a day from the opening to today.
     */
    public void record(RecordClosure said) {
        TaskView task = process.hold(said.taskId(), "recordClosure");
        if (said.factualResult() == null || said.factualResult().isBlank()) throw new RuleViolated("followup.shared.refused.factualResult");
        documents.markSuperfluous(task.caseId(), said.superfluous());
        cases.close(task.caseId(), said.outcome(), said.on(), said.factualResult().strip());
        process.complete(task, Map.of("outcome", said.outcome()));
    }

    /** Goes on instead of closing. Refused without a reason in words, and where what was concluded cannot be taken back. */
    public void goOn(ContinueFollowUp said) {
        TaskView task = process.hold(said.taskId(), "recordClosure");
        if (said.reason() == null || said.reason().isBlank()) throw new RuleViolated("followup.shared.refused.reason");
        FollowUpContinued continued = new FollowUpContinued(task.caseId(), said.reason().strip());
        if (mayGoOn(said.taskId())) continuing.fire(continued);
        if (continued.resumeAt().isEmpty()) throw new RuleViolated("followup.shared.refused.continue");
        process.complete(task, Map.of("resumeAt", continued.resumeAt()));
    }

    /** Whether the model that led here can go on from what was concluded: a withdrawal or a referral, not a judgment. */
    public boolean mayGoOn(String taskId) {
        return process.proposed(taskId, "mayContinue").equals("true");
    }

    /** The outcome the follow-up came to, for the page to propose; empty when it is open. */
    public String proposedOutcome(String taskId) {
        return process.proposed(taskId, "outcome");
    }
}
