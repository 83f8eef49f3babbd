package be.medimmigrant.suivi.followup.amu;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.FollowUpOpening;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import be.medimmigrant.suivi.followup.amu.domain.Analysis;
import be.medimmigrant.suivi.followup.amu.domain.CpasRequest;
import be.medimmigrant.suivi.followup.amu.domain.Notification;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** From the report of a refusal to the decision to contest it: the steps of «Examiner le refus». */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class AmuFollowUps {

    private static final Set<String> CASE_TYPES = Set.of("amu_refusal_appeal");

    @Inject AmuCases cases;
    @Inject AmuWork work;
    @Inject AmuDeadlines deadlines;
    @Inject AmuProcess process;
    @Inject AcuteNeed acuteNeed;

    /** A new case of this type: the process starts in the transaction that opened it. */
    public void report(@Observes FollowUpOpening opening) {
        if (!CASE_TYPES.contains(opening.caseType())) return;
        cases.add(AmuFollowUp.report(opening.caseId()));
        process.start(opening.caseId());
        opening.started();
    }

    /** Refused without CPAS and trigger, and for a silence without the day of the request. */
    public void open(OpenFollowUp command) {
        AmuFollowUp followUp = work.take(command.taskId(), "openFollowUp");
        followUp.open(command.trigger(), request(command.trigger(), command.cpas(), command.requestedOn(), command.acknowledgedOn()),
                command.ground(), command.acuteNeed());
        work.involve(followUp);
        work.tell(followUp.caseId(), TimelineKind.DECISION, "opened", null, "text:followup.amu.trigger." + command.trigger().code(), "code:cpas/" + command.cpas());
        process.complete(command.taskId(), Map.of("trigger", command.trigger().code(), "acuteNeed", command.acuteNeed()));
    }

    /**
     * Keeps the decision (or the silence, or a grant that came meanwhile), from which the process then computes the terms.
     * Refused when a day lies in the future or before the one it follows: request, decision, posting, presentation.
     */
    public void collect(CollectRefusalDecision command) {
        AmuFollowUp followUp = work.take(command.taskId(), "collectRefusalDecision");
        CpasRequest request = request(command.trigger(), command.cpas(), command.requestedOn(), command.acknowledgedOn());
        if (command.trigger() == null) throw new RuleViolated("followup.amu.refused.trigger.missing");
        if (command.trigger() == TriggerKind.GRANTED) followUp.collectGrant(request, command.decidedOn(), work.today());
        else if (command.trigger().isWaitedFor()) followUp.collectSilence(command.trigger(), request);
        else collectDecision(followUp, request, command);
        followUp.holdEvidence(command.evidence());
        followUp.needAcuteCare(command.acuteNeed());
        work.involve(followUp);
        work.tellCollected(followUp);
        process.complete(command.taskId(), Map.of("trigger", command.trigger().code(), "acuteNeed", command.acuteNeed(),
                "urgentHelp", acuteNeed.isMet(followUp, command.acuteNeed()), "outcome", followUp.outcome().orElse("")));
    }

    /**
     * The decision that came when its silence was being contested already, or by which the CPAS goes back on what it had granted: from its
     * notification runs a term of its own. Refused when it grants (that is an answer of the CPAS) and as {@link #collect} is.
     */
    public void collectLate(CollectRefusalDecision command) {
        AmuFollowUp followUp = work.take(command.taskId(), "collectLateDecision");
        if (command.trigger() == null || !command.trigger().isLateDecision()) throw new RuleViolated("followup.amu.refused.lateDecision");
        CpasRequest request = request(command.trigger(), command.cpas(), command.requestedOn(), command.acknowledgedOn());
        collectDecision(followUp, request, command);
        followUp.holdEvidence(command.evidence());
        work.involve(followUp);
        work.tellCollected(followUp);
        process.complete(command.taskId(), Map.of("trigger", command.trigger().code()));
        acuteNeed.follows(followUp, command.acuteNeed());
    }

    private void collectDecision(AmuFollowUp followUp, CpasRequest request, CollectRefusalDecision command) {
        Notification notification = Notification.of(command.mode(), command.posted(), command.presented(), command.received(), work.today());
        followUp.collectDecision(command.trigger(), request, command.decidedOn(), notification, command.ground());
        followUp.checkMentions(command.mentions());
    }

    private CpasRequest request(TriggerKind trigger, String cpas, LocalDate requestedOn, LocalDate acknowledgedOn) {
        return CpasRequest.of(cpas, requestedOn, acknowledgedOn, trigger != null && trigger.needsRequestDay(), work.today());
    }

    /** The CPAS decided while its silence was waited out or contested: the papers are to be collected again. Refused when nobody waits for it. */
    public void decisionReceived(UUID caseId) {
        if (!process.isIn(caseId, "SubProcess_Silence") && !deadlines.awaitsLateDecision(cases.require(caseId))) throw new RuleViolated("followup.amu.refused.notAwaited");
        work.tell(caseId, TimelineKind.DECISION, "decisionReceived", null);
        process.tell(caseId, "decisionReceived", Map.of());
    }

    /** By us, or, since the mandate was withdrawn, by the client: see {@link AmuWork#spokeWithOrLeftToClient}. So are {@link #callCpas} and {@link #verifyTransfer}. */
    public void confirmRequestInWriting(ConfirmRequestInWriting command) {
        AmuFollowUp followUp = work.take(command.taskId(), "confirmRequestInWriting");
        followUp.confirmInWriting(command.on(), work.today());
        work.spokeWithOrLeftToClient(followUp.caseId(), ThirdParty.CPAS, command.means(), command.on(), command.summary());
        process.complete(command.taskId(), Map.of());
        acuteNeed.follows(followUp, command.acuteNeed());
    }

    public void callCpas(CallCpas command) {
        AmuFollowUp followUp = work.take(command.taskId(), "callCpas");
        followUp.called(command.result());
        work.spokeWithOrLeftToClient(followUp.caseId(), ThirdParty.CPAS, "phone", command.on(), command.summary());
        work.tell(followUp.caseId(), TimelineKind.DECISION, "called", null, "text:followup.amu.call." + command.result().code());
        process.complete(command.taskId(), Map.of("call", command.result().code()));
        acuteNeed.follows(followUp, command.acuteNeed());
    }

    /** Another CPAS that decides has its own thirty days, from the day it received the request. */
    public void verifyTransfer(VerifyTransfer command) {
        AmuFollowUp followUp = work.take(command.taskId(), "verifyTransfer");
        followUp.verifyTransfer(command.result(), command.otherCpas(), command.receivedOn(), work.today());
        work.spokeWithOrLeftToClient(followUp.caseId(), ThirdParty.CPAS, "phone", command.on(), command.summary());
        work.tell(followUp.caseId(), TimelineKind.DECISION, "transfer", null, "text:followup.amu.transfer." + command.result().code());
        deadlines.transferVerified(followUp, command.result());
        work.involve(followUp);
        process.complete(command.taskId(), Map.of("transfer", command.result().code(), "outcome", followUp.outcome().orElse("")));
        acuteNeed.follows(followUp, command.acuteNeed());
    }

    /** Refused to whoever is no coordinator when the ground is, or becomes, one outside the usual ones (DOMAIN.md §2). */
    public void analyse(AnalyseGround command) {
        AmuFollowUp followUp = work.take(command.taskId(), "analyseGround");
        if (followUp.hasUnusualGround() || AmuFollowUp.isUnusual(command.ground())) work.requireCoordinator();
        followUp.analyse(Analysis.of(command.way(), command.chances(), command.scheme()), command.ground());
        deadlines.analysed(followUp);
        work.tell(followUp.caseId(), TimelineKind.DECISION, "analysed." + command.way().code(), command.note(), "code:cpas_refusal_grounds/" + command.ground());
        process.complete(command.taskId(), Map.of("outcome", followUp.outcome().orElse("")));
    }
}
