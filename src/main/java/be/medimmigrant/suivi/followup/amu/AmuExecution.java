package be.medimmigrant.suivi.followup.amu;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.FollowUpContinued;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Whether what was decided holds: aid that is received or taken back, and who comes back after all. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class AmuExecution {

    @Inject AmuCases cases;
    @Inject AmuWork work;
    @Inject AmuDeadlines deadlines;
    @Inject AmuProcess process;

    /**
     * Only aid received ends the term to appeal; aid not yet there is asked about again. An appeal of the CPAS leads back to the court,
     * aid taken back to both tracks; where no notified decision has a term that runs, the one that took it back is collected.
     */
    public void verify(VerifyExecution command) {
        AmuFollowUp followUp = work.take(command.taskId(), "verifyExecution");
        followUp.verifyExecution(command.state(), command.on(), work.today());
        if (command.state() == ExecutionState.RECEIVED) deadlines.granted(followUp.caseId(), command.on());
        work.tell(followUp.caseId(), TimelineKind.DECISION, "execution." + command.state().code(), command.note(), "date:" + command.on());
        process.complete(command.taskId(), Map.of("executed", command.state().branch(), "cpasAppealed", command.state() == ExecutionState.CPAS_APPEALED,
                "outcome", followUp.outcome().orElse("")));
        if (command.state() == ExecutionState.WITHDRAWN && deadlines.awaitsLateDecision(followUp) && process.awaits(followUp.caseId(), "decisionReceived"))
            process.tell(followUp.caseId(), "decisionReceived", Map.of());
    }

    /** What was concluded without a judgment is taken back before the case is closed: the remedies go on where they were left. */
    public void goOn(@Observes FollowUpContinued continued) {
        cases.find(continued.caseId()).ifPresent(followUp -> {
            followUp.resume();
            work.tell(followUp.caseId(), TimelineKind.DECISION, "resumed", continued.note());
            continued.at(followUp.analysis().isPresent() ? "remedies" : "examination");
        });
    }
}
