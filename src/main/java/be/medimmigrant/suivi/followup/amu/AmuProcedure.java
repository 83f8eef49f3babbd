package be.medimmigrant.suivi.followup.amu;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import be.medimmigrant.suivi.followup.amu.domain.Judgment;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Before the tribunal: hearing, judgment, appeal. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class AmuProcedure {

    @Inject AmuCases cases;
    @Inject AmuWork work;
    @Inject AmuDeadlines deadlines;
    @Inject AmuProcess process;

    /** A hearing, or another day for the one that is prepared: its reminders follow. Refused before the filing, and where no reminder would follow. */
    public void fixHearing(FixHearing command) {
        fix(cases.require(command.caseId()), command.on(), command.rollNumber());
    }

    private void fix(AmuFollowUp followUp, LocalDate on, String rollNumber) {
        followUp.fixHearing(on, rollNumber);
        work.tell(followUp.caseId(), TimelineKind.DEADLINE, "hearing", null, "date:" + on);
        if (process.isIn(followUp.caseId(), "SubProcess_Hearing")) process.follow(followUp.caseId());
        else process.tell(followUp.caseId(), "hearingFixed", Map.of());
    }

    public void prepareHearing(PrepareHearing command) {
        AmuFollowUp followUp = work.take(command.taskId(), "prepareHearing");
        followUp.prepareHearing();
        work.tell(followUp.caseId(), TimelineKind.TASK, "hearingPrepared", command.note());
        process.complete(command.taskId(), Map.of());
    }

    /** News takes the process on at once: to the reminders of a hearing, or to the judgment. */
    public void checkProcedure(CheckProcedure command) {
        AmuFollowUp followUp = work.take(command.taskId(), "checkProcedure");
        work.tell(followUp.caseId(), TimelineKind.NOTE, "procedureChecked", command.note());
        process.complete(command.taskId(), Map.of());
        if (command.judged()) judgmentReceived(followUp.caseId());
        else if (command.hearingOn() != null) fix(followUp, command.hearingOn(), command.rollNumber());
    }

    /** The court letter is there: a task to record the judgment follows. Refused while the process waits for something else. */
    public void judgmentReceived(UUID caseId) {
        cases.require(caseId);
        process.tell(caseId, "judgmentReceived", Map.of());
    }

    /** The month to appeal runs from the presentation of the court letter, and only when something was refused. */
    public void recordJudgment(RecordJudgment command) {
        AmuFollowUp followUp = work.take(command.taskId(), "recordJudgment");
        followUp.judge(Judgment.of(command.kind(), command.on(), command.notifiedOn(), work.today()));
        work.tell(followUp.caseId(), TimelineKind.DECISION, "judged." + command.kind().code(), command.note(), "date:" + command.on());
        process.complete(command.taskId(), Map.of("judgment", command.kind().code(), "outcome", followUp.outcome().orElse("")));
    }

    /** What the lawyer says of a judgment of the second instance. Cassation has its own terms, which the lawyer keeps. */
    public void askAboutCassation(DecideOnAppeal command) {
        AmuFollowUp followUp = work.take(command.taskId(), "askAboutCassation");
        followUp.decideOnAppeal(command.decision(), command.on(), work.today());
        work.tell(followUp.caseId(), TimelineKind.DECISION, "cassation." + command.decision().code(), command.note(), "date:" + command.on());
        process.complete(command.taskId(), Map.of("appeal", command.decision().code()));
    }

    /**
     * «No appeal» after the last day states that it is too late: refused before a lawyer looked at the court letter, for a letter that does not
     * name the remedies, their term and the court is void (art. 792 C. jud.), and then no term has run.
     */
    public void decideOnAppeal(DecideOnAppeal command) {
        AmuFollowUp followUp = work.take(command.taskId(), "decideOnAppeal");
        followUp.decideOnAppeal(command.decision(), command.on(), work.today());
        boolean tooLate = command.decision() == AppealDecision.NONE && deadlines.courtAppealOver(followUp.caseId(), command.on());
        if (tooLate && !command.lawyerAsked()) throw new RuleViolated("followup.amu.refused.lawyerNotAsked");
        deadlines.appealDecided(followUp.caseId(), command.decision(), command.on());
        work.tell(followUp.caseId(), TimelineKind.DECISION, "appeal." + (tooLate ? "too_late" : command.decision().code()), command.note(), "date:" + command.on());
        process.complete(command.taskId(), Map.of("appeal", command.decision().code()));
    }
}
