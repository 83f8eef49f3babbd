package be.medimmigrant.suivi.followup.shared;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The process {@code closure}: the only way a case closes, by somebody who says what came of it. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class ClosureTasks {

    @Inject CaseFiles cases;
    @Inject Documents documents;
    @Inject FollowUpProcess process;

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

    /** The outcome the follow-up came to, for the page to propose; empty when it is open. */
    public String proposedOutcome(String taskId) {
        return process.proposed(taskId, "outcome");
    }
}
