package be.medimmigrant.suivi.followup.amu;

import static be.medimmigrant.suivi.followup.amu.domain.AmuTerms.APPEAL;
import static be.medimmigrant.suivi.followup.amu.domain.AmuTerms.APPEAL_AFTER_SILENCE;
import static be.medimmigrant.suivi.followup.amu.domain.AmuTerms.COURT_APPEAL;
import static be.medimmigrant.suivi.followup.amu.domain.AmuTerms.CPAS_DECISION;
import static be.medimmigrant.suivi.followup.amu.domain.AmuTerms.CPAS_TRANSFER;
import static be.medimmigrant.suivi.followup.amu.domain.AmuTerms.SILENCE_MONTH;

import be.medimmigrant.suivi.deadline.BaseDateCorrected;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.FixDeadline;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.followup.DatesToCompute;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import be.medimmigrant.suivi.followup.amu.domain.AmuTerms;
import be.medimmigrant.suivi.followup.amu.domain.Judgment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which terms begin and end with what happens in the follow-up. None ends because its day passed. */
@ApplicationScoped
class AmuDeadlines {

    @Inject CaseDeadlines deadlines;
    @Inject AmuCases cases;
    @Inject Clock clock;

    void compute(@Observes DatesToCompute asked) {
        cases.find(asked.caseId()).ifPresent(followUp -> {
            if (asked.event().equals("judgment")) judged(followUp);
            else collected(followUp);
        });
    }

    /** The deadline page corrects the day; what the follow-up knows of it follows. */
    void correct(@Observes BaseDateCorrected corrected) {
        cases.find(corrected.caseId()).ifPresent(f -> f.correctBase(corrected.base(), corrected.input(), LocalDate.now(clock)));
    }

    /** After the papers: a notified decision runs from its notification, a silence from the request. */
    private void collected(AmuFollowUp followUp) {
        if (followUp.trigger() == TriggerKind.GRANTED) granted(followUp.caseId());
        else if (followUp.notification().isPresent()) decided(followUp);
        else silent(followUp);
    }

    private void decided(AmuFollowUp followUp) {
        UUID id = followUp.caseId();
        fix(id, APPEAL, followUp.notification().orElseThrow().input());
        met(id, CPAS_DECISION, followUp.decidedOn());
        cancel(id, SILENCE_MONTH);
        cancel(id, APPEAL_AFTER_SILENCE);
        if (followUp.trigger() == TriggerKind.INCOMPETENCE) fix(id, CPAS_TRANSFER, new TriggerInput.Event(followUp.request().requestedOn()));
    }

    private void silent(AmuFollowUp followUp) {
        TriggerInput request = new TriggerInput.Event(followUp.termOfCpasFrom());
        fix(followUp.caseId(), CPAS_DECISION, request);
        fix(followUp.caseId(), SILENCE_MONTH, request);
        fix(followUp.caseId(), APPEAL_AFTER_SILENCE, request);
    }

    /** The appeal against the first CPAS keeps running until another one has decided. */
    void transferVerified(AmuFollowUp followUp, TransferResult result, LocalDate on) {
        if (result == TransferResult.NOT_TRANSFERRED) missed(followUp.caseId(), CPAS_TRANSFER);
        else met(followUp.caseId(), CPAS_TRANSFER, on);
        if (result == TransferResult.OTHER_CPAS_DECIDES) silent(followUp);
    }

    /** Whatever was to be known of the CPAS's own terms is known now. */
    void analysed(AmuFollowUp followUp) {
        missed(followUp.caseId(), CPAS_DECISION);
        missed(followUp.caseId(), SILENCE_MONTH);
    }

    void filed(AmuFollowUp followUp, LocalDate on) {
        appealRule(followUp.caseId()).ifPresent(rule -> deadlines.met(followUp.caseId(), rule, on));
        cancel(followUp.caseId(), APPEAL_AFTER_SILENCE);
    }

    void appealMissed(UUID caseId) {
        appealRule(caseId).ifPresent(rule -> deadlines.missed(caseId, rule));
    }

    /** A new request has its own terms; those of the old one lost their object. */
    void appealDropped(UUID caseId) {
        cancel(caseId, APPEAL);
        cancel(caseId, APPEAL_AFTER_SILENCE);
    }

    /** Only against a judgment of the tribunal there is an appeal. */
    private void judged(AmuFollowUp followUp) {
        Judgment judgment = followUp.judgment().orElseThrow();
        if (judgment.kind() != JudgmentKind.FAVOURABLE && !followUp.judgedOnAppeal()) fix(followUp.caseId(), COURT_APPEAL, judgment.input());
    }

    /** Who decides against an appeal after its last day states that it is too late. */
    void appealDecided(UUID caseId, AppealDecision decision, LocalDate on) {
        if (decision == AppealDecision.LODGED) met(caseId, COURT_APPEAL, on);
        else if (deadlines.running(caseId, COURT_APPEAL).filter(term -> on.isAfter(term.legalDay())).isPresent()) missed(caseId, COURT_APPEAL);
        else cancel(caseId, COURT_APPEAL);
    }

    void granted(UUID caseId) {
        met(caseId, CPAS_DECISION, LocalDate.now(clock));
        cancel(caseId, SILENCE_MONTH);
        appealDropped(caseId);
        cancel(caseId, CPAS_TRANSFER);
    }

    private Optional<String> appealRule(UUID caseId) {
        return AmuTerms.running(deadlines.open(caseId)).appealRule();
    }

    private void fix(UUID caseId, String rule, TriggerInput input) {
        deadlines.fix(new FixDeadline(caseId, rule, input));
    }

    private void met(UUID caseId, String rule, LocalDate on) {
        if (runs(caseId, rule)) deadlines.met(caseId, rule, on == null ? LocalDate.now(clock) : on);
    }

    private void missed(UUID caseId, String rule) {
        if (runs(caseId, rule)) deadlines.missed(caseId, rule);
    }

    private void cancel(UUID caseId, String rule) {
        if (runs(caseId, rule)) deadlines.cancel(caseId, rule);
    }

    private boolean runs(UUID caseId, String rule) {
        return deadlines.running(caseId, rule).isPresent();
    }
}
