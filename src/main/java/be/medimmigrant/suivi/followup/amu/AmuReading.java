package be.medimmigrant.suivi.followup.amu;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.DeadlineRules;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import be.medimmigrant.suivi.followup.amu.domain.AmuTerms;
import be.medimmigrant.suivi.followup.amu.domain.AmuViews;
import be.medimmigrant.suivi.followup.amu.domain.CpasRequest;
import be.medimmigrant.suivi.followup.amu.domain.Notification;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the pages of the AMU follow-up show. Changes nothing. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class AmuReading {

    private static final List<String> MESSAGES = List.of("cpasRevised", "decisionReceived", "hearingFixed", "judgmentReceived", "acuteNeed",
            "clientReached", "clientUnreachable", "clientWithdrew");

    @Inject AmuCases cases;
    @Inject DeadlineRules rules;
    @Inject AmuProcess process;
    @Inject AmuDeadlines deadlines;
    @Inject Clock clock;

    public AmuFollowUpView of(UUID caseId) {
        return AmuViews.of(cases.require(caseId));
    }

    public Optional<AmuFollowUpView> find(UUID caseId) {
        return cases.find(caseId).map(AmuViews::of);
    }

    /** Whether only a coordinator may analyse this case with this ground. */
    public boolean needsCoordinator(UUID caseId, String ground) {
        return AmuFollowUp.isUnusual(ground) || cases.require(caseId).hasUnusualGround();
    }

    /** What may happen now besides the open tasks: the messages the process waits for. */
    public List<String> awaited(UUID caseId) {
        return cases.find(caseId).map(f -> MESSAGES.stream().filter(message -> process.awaits(caseId, message) && isNews(message, f) || canMove(message, f)).toList())
                .orElse(List.of());
    }

    /** The model hears more than makes sense to say: a decision while the term of another runs, a revision before the appeal is decided on, a need that is being helped. */
    private boolean isNews(String message, AmuFollowUp followUp) {
        return switch (message) {
            case "decisionReceived" -> process.isIn(followUp.caseId(), "SubProcess_Silence") || deadlines.awaitsLateDecision(followUp);
            case "cpasRevised" -> !deadlines.courtAppealOpen(followUp.caseId());
            case "acuteNeed" -> !process.isIn(followUp.caseId(), "SubProcess_UrgentHelp");
            default -> true;
        };
    }

    /** The term to appeal against the judgment ended before today: nobody lets it stand before the court letter was looked at. */
    public boolean courtAppealOver(UUID caseId) {
        return deadlines.courtAppealOver(caseId, LocalDate.now(clock));
    }

    /** What may be found when the execution is verified. */
    public List<ExecutionState> possibleExecutions(UUID caseId) {
        return cases.require(caseId).possibleExecutions();
    }

    /** What may be answered to the question whether the lawyer filed. */
    public List<FilingState> possibleFilings(UUID caseId) {
        return Stream.of(FilingState.values()).filter(state -> state != FilingState.ANOTHER_LAWYER || process.knows(caseId, "Flow_AnotherLawyer")).toList();
    }

    /** What may be concluded when the legal date has passed; that the term still runs only where it does. */
    public List<DefectConclusion> possibleConclusions(UUID caseId) {
        boolean runs = deadlines.appealRuns(caseId) && process.knows(caseId, "Flow_TermRuns");
        return Stream.of(DefectConclusion.values()).filter(conclusion -> conclusion != DefectConclusion.TERM_RUNS || runs).toList();
    }

    /** A hearing may be moved while it is prepared. */
    private boolean canMove(String message, AmuFollowUp followUp) {
        return message.equals("hearingFixed") && followUp.hearingOn() != null && process.isIn(followUp.caseId(), "SubProcess_Hearing");
    }

    /** The term that the typed notification would give; refused as the notification itself would be. */
    public CaseDeadlineView termFrom(NotificationMode mode, LocalDate posted, LocalDate presented, LocalDate received) {
        Notification notification = Notification.of(mode, posted, presented, received, LocalDate.now(clock));
        return rules.whatIf(AmuTerms.APPEAL, notification.input());
    }

    /** The terms that a silence would give: the decision of the CPAS first, then the appeal. */
    public List<CaseDeadlineView> termsFromSilence(String cpas, LocalDate requestedOn) {
        TriggerInput request = new TriggerInput.Event(CpasRequest.of(cpas, requestedOn, null, true, LocalDate.now(clock)).requestedOn());
        return Stream.of(AmuTerms.CPAS_DECISION, AmuTerms.APPEAL_AFTER_SILENCE).map(rule -> rules.whatIf(rule, request)).toList();
    }

    /** The term to appeal against a judgment whose court letter was presented that day. */
    public CaseDeadlineView termFromJudgment(LocalDate notifiedOn) {
        return rules.whatIf(AmuTerms.COURT_APPEAL, new TriggerInput.CourtLetter(notifiedOn));
    }
}
