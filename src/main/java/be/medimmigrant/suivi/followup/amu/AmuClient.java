package be.medimmigrant.suivi.followup.amu;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The client who is not to be found, turns up again, or does not want to go on; at any time of the follow-up. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class AmuClient {

    @Inject AmuCases cases;
    @Inject AmuWork work;
    @Inject AmuProcess process;

    /** From this day on: another try after 15 days, a proposal to close after 30. Refused while the client is already looked for. */
    public void unreachable(ReportUnreachable command) {
        AmuFollowUp followUp = cases.require(command.caseId());
        followUp.loseContact(command.since(), work.today());
        work.tell(command.caseId(), TimelineKind.NOTE, "unreachable", command.note(), "date:" + command.since());
        process.tell(command.caseId(), "clientUnreachable", Map.of());
    }

    public void reached(ReportReached command) {
        AmuFollowUp followUp = cases.require(command.caseId());
        work.heardFrom(command.caseId(), null, command.means(), command.on(), command.summary());
        found(followUp);
    }

    private void found(AmuFollowUp followUp) {
        followUp.reachAgain();
        process.tell(followUp.caseId(), "clientReached", Map.of());
    }

    /** One that succeeds ends the search. */
    public void contactClient(ContactClient command) {
        AmuFollowUp followUp = work.take(command.taskId(), "contactClient");
        work.spokeWith(followUp.caseId(), null, command.means(), command.on(), command.summary());
        process.complete(command.taskId(), Map.of());
        if (command.reached()) found(followUp);
    }

    public void proposeClosure(ProposeClosure command) {
        AmuFollowUp followUp = work.take(command.taskId(), "proposeClosure");
        if (command.close()) followUp.giveUp(work.today(), work.today());
        else followUp.reachAgain();
        work.tell(followUp.caseId(), TimelineKind.DECISION, command.close() ? "clientLost" : "keptOpen", command.note());
        process.complete(command.taskId(), Map.of("closeUnreachable", command.close(), "outcome", followUp.outcome().orElse("")));
    }

    /** Ends whatever is going on; what remains is to close the case. Refused without the day it was said, not in the future. */
    public void withdraws(RecordWithdrawal command) {
        AmuFollowUp followUp = cases.require(command.caseId());
        followUp.giveUp(command.on(), work.today());
        work.tell(command.caseId(), TimelineKind.DECISION, "withdrew", command.note(), "date:" + command.on());
        process.tell(command.caseId(), "clientWithdrew", Map.of("outcome", followUp.outcome().orElseThrow()));
    }
}
