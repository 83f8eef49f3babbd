package be.medimmigrant.suivi.followup.amu;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** «Parer à l'urgence»: beside the appeal, which it holds up in nothing and which does not end it. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class AmuUrgentHelp {

    @Inject AmuCases cases;
    @Inject AmuWork work;
    @Inject AmuProcess process;

    /** Care that cannot wait, whenever the need arises. Refused while urgent help is under way already. */
    public void report(ReportAcuteNeed command) {
        AmuFollowUp followUp = cases.require(command.caseId());
        if (process.isIn(command.caseId(), "SubProcess_UrgentHelp")) throw new RuleViolated("followup.amu.refused.notAwaited");
        followUp.needAcuteCare(true);
        work.tell(command.caseId(), TimelineKind.NOTE, "acuteNeed", command.note());
        process.tell(command.caseId(), "acuteNeed", Map.of("acuteNeed", true));
    }

    /** Or not asked any more: the need is over, or the client withdrew. */
    public void request(RequestUrgentHelp command) {
        AmuFollowUp followUp = work.take(command.taskId(), "requestUrgentHelp");
        if (command.notAsked()) {
            work.tell(followUp.caseId(), TimelineKind.NOTE, "urgentHelpNotAsked", command.summary());
            process.complete(command.taskId(), Map.of());
            return;
        }
        followUp.askUrgentHelp(command.askedOf(), command.on(), work.today());
        work.spokeWithOrLeftToClient(followUp.caseId(), command.askedOf(), command.means(), command.on(), command.summary());
        process.complete(command.taskId(), Map.of());
    }
}
