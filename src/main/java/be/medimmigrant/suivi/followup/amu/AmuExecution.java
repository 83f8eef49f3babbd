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
import java.util.UUID;

/** Whether what was decided holds: aid that is received or taken back, and who comes back after all. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class AmuExecution {

    @Inject AmuCases cases;
    @Inject AmuWork work;
    @Inject AmuDeadlines deadlines;
    @Inject AmuProcess process;
    @Inject AmuSteps steps;

    /**
     * Only aid received ends the term to appeal; aid not yet there is asked about again, and in the week before the safe day the remedies go
     * on. An appeal of the CPAS leads back to the court, aid taken back to both tracks; where no notified decision has a term that runs, the one that took it back is collected.
     */
    public void verify(VerifyExecution command) {
        AmuFollowUp followUp = work.take(command.taskId(), "verifyExecution");
        followUp.verifyExecution(command.state(), command.on(), work.today());
        if (command.state() == ExecutionState.RECEIVED) deadlines.granted(followUp.caseId(), command.on());
        boolean late = command.state() == ExecutionState.NOT_YET && termPresses(followUp.caseId());
        work.tell(followUp.caseId(), TimelineKind.DECISION, late ? "execution.not_in_time" : "execution." + command.state().code(), command.note(), "date:" + command.on());
        process.complete(command.taskId(), Map.of("executed", late ? "not_in_time" : command.state().branch(), "cpasAppealed", command.state() == ExecutionState.CPAS_APPEALED,
                "outcome", followUp.outcome().orElse("")));
        if (command.state() == ExecutionState.WITHDRAWN && deadlines.awaitsLateDecision(followUp) && process.awaits(followUp.caseId(), "decisionReceived"))
            process.tell(followUp.caseId(), "decisionReceived", Map.of());
    }

    /** Aid not received today leads back to the filing: waiting longer would cost the term. Cases begun by an older model only ask again. */
    public boolean termPresses(UUID caseId) {
        return steps.dates(caseId).termPresses() && process.knows(caseId, "Flow_TermPresses");
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
