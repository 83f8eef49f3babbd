package be.medimmigrant.suivi.followup.amu;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import be.medimmigrant.suivi.followup.amu.domain.DefectCheck;
import be.medimmigrant.suivi.followup.amu.domain.Filing;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Both tracks up to the filing: the mediation with the CPAS and the application to the labour tribunal. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class AmuRemedies {

    @Inject AmuCases cases;
    @Inject AmuWork work;
    @Inject AmuDeadlines deadlines;
    @Inject AmuProcess process;

    /** From this day ten working days are waited for an answer; by us, or, since the mandate was withdrawn, by the client. */
    public void contactCpas(ContactCpas command) {
        AmuFollowUp followUp = work.take(command.taskId(), "contactCpas");
        followUp.contactCpas(command.on(), command.hearingRequested(), command.newCertificate(), work.today());
        work.spokeWithOrLeftToClient(followUp.caseId(), ThirdParty.CPAS, command.means(), command.on(), command.summary());
        process.complete(command.taskId(), Map.of("accompaniment", command.accompaniment()));
        if (command.answer() != null) answered(followUp, command.answer(), command.on());
    }

    /** A revised decision ends both tracks; a maintained one only the waiting. Refused while no answer is awaited. */
    public void cpasAnswered(RecordCpasAnswer command) {
        AmuFollowUp followUp = cases.require(command.caseId());
        work.heardFrom(command.caseId(), ThirdParty.CPAS, command.means(), command.on(), command.summary());
        answered(followUp, command.answer(), command.on());
    }

    /**
     * The term to go to the tribunal goes on: a revision is only a promise until it is executed. While the appeal against a judgment is to be
     * decided on, a revision is refused: nobody would decide on it any more, and its month runs.
     */
    private void answered(AmuFollowUp followUp, CpasAnswer answer, LocalDate on) {
        if (answer == CpasAnswer.REVISED && deadlines.courtAppealOpen(followUp.caseId())) throw new RuleViolated("followup.amu.refused.appealFirst");
        followUp.cpasAnswered(answer, on, work.today());
        work.tell(followUp.caseId(), TimelineKind.DECISION, "answer." + answer.code(), null, "date:" + on);
        String message = answer == CpasAnswer.REVISED ? "cpasRevised" : "cpasMaintained";
        // refused once more, later: nothing waits for that, it is only told
        if (answer == CpasAnswer.REVISED || process.awaits(followUp.caseId(), message))
            process.tell(followUp.caseId(), message, Map.of("outcome", followUp.outcome().orElse("")));
    }

    /** A lawyer who drops out is followed by another one, or by the client's own application. */
    public void confirmFiling(ConfirmFiling command) {
        AmuFollowUp followUp = work.take(command.taskId(), "confirmFiling");
        if (command.state() == null) throw new RuleViolated("followup.amu.refused.filingState.missing");
        if (command.state() == FilingState.ANOTHER_LAWYER) requireWay(followUp, "Flow_AnotherLawyer");
        work.tell(followUp.caseId(), TimelineKind.TASK, "filing." + command.state().code(), command.note());
        process.complete(command.taskId(), Map.of("filing", command.state().code()));
    }

    public void helpFileApplication(HelpFileApplication command) {
        AmuFollowUp followUp = work.take(command.taskId(), "helpFileApplication");
        work.tell(followUp.caseId(), TimelineKind.TASK, "helped", command.note());
        process.complete(command.taskId(), Map.of());
    }

    /** Also a filing after the legal day is kept: whether it is late is the tribunal's to say. */
    public void recordFiling(RecordFiling command) {
        AmuFollowUp followUp = work.take(command.taskId(), "recordFiling");
        file(followUp, Filing.of(command.on(), command.court(), command.rollNumber(), command.proof(), work.today()));
        process.complete(command.taskId(), Map.of("filing", FilingState.FILED.code()));
    }

    /** The way out of «too late?»: refused to conclude «missed» before a lawyer was asked. */
    public void checkDefects(CheckNotificationDefects command) {
        AmuFollowUp followUp = work.take(command.taskId(), "checkNotificationDefects");
        Filing late = command.conclusion() == DefectConclusion.FILED
                ? Filing.of(command.filedOn(), command.court(), command.rollNumber(), command.proof(), work.today()) : null;
        if (command.conclusion() == DefectConclusion.TERM_RUNS) requireRunning(followUp);
        followUp.checkMentions(command.mentions());
        followUp.checkDefects(new DefectCheck(work.today(), command.lawyerAsked(), command.conclusion()), late, work.today());
        work.tell(followUp.caseId(), TimelineKind.DECISION, "defects." + command.conclusion().code(), command.note());
        switch (command.conclusion()) {
            case FILED -> file(followUp, late);
            case NEW_REQUEST -> deadlines.appealDropped(followUp.caseId());
            case MISSED -> deadlines.appealMissed(followUp.caseId());
            case TERM_RUNS -> { }
        }
        String filing = switch (command.conclusion()) {
            case FILED -> FilingState.FILED.code();
            case TERM_RUNS -> command.conclusion().code();
            case NEW_REQUEST, MISSED -> "not_filed";
        };
        process.complete(command.taskId(), Map.of("filing", filing, "outcome", followUp.outcome().orElse("")));
    }

    private void requireRunning(AmuFollowUp followUp) {
        if (!deadlines.appealRuns(followUp.caseId())) throw new RuleViolated("followup.amu.refused.termOver");
        requireWay(followUp, "Flow_TermRuns");
    }

    /** A case that began by an older model does not know every answer. */
    private void requireWay(AmuFollowUp followUp, String flow) {
        if (!process.knows(followUp.caseId(), flow)) throw new RuleViolated("followup.amu.refused.olderModel");
    }

    private void file(AmuFollowUp followUp, Filing filing) {
        followUp.file(filing);
        deadlines.filed(followUp, filing.on());
        work.tell(followUp.caseId(), TimelineKind.DECISION, "filed", null, "code:authorities/" + filing.court(), "date:" + filing.on(),
                "text:followup.amu.proof." + filing.proof().code());
    }
}
