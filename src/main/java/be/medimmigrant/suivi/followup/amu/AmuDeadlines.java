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
        if (followUp.trigger() == TriggerKind.GRANTED) granted(followUp.caseId(), followUp.decidedOn());
        else if (followUp.notification().isPresent()) decided(followUp);
        else silent(followUp);
    }

    private void decided(AmuFollowUp followUp) {
        UUID id = followUp.caseId();
        // what is at the tribunal already needs no term to get there
        if (followUp.filing().isEmpty()) fix(id, APPEAL, followUp.notification().orElseThrow().input());
        kept(id, CPAS_DECISION, followUp.decidedBy());
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
    void transferVerified(AmuFollowUp followUp, TransferResult result) {
        switch (result) {
            case NOT_TRANSFERRED -> missed(followUp.caseId(), CPAS_TRANSFER);
            case REFERRED -> cancel(followUp.caseId(), CPAS_TRANSFER);
            case OTHER_CPAS_DECIDES -> {
                kept(followUp.caseId(), CPAS_TRANSFER, followUp.termOfCpasFrom());
                silent(followUp);
            }
        }
    }

    /** The CPAS's own terms no longer matter to us: it is late, or was never asked to decide what we contest now. */
    void analysed(AmuFollowUp followUp) {
        over(followUp.caseId(), CPAS_DECISION);
        over(followUp.caseId(), SILENCE_MONTH);
    }

    void filed(AmuFollowUp followUp, LocalDate on) {
        UUID id = followUp.caseId();
        AmuTerms terms = terms(id);
        Optional<String> met = terms.appealMetBy(on);
        met.ifPresent(rule -> deadlines.met(id, rule, on));
        terms.appealRules().stream().filter(rule -> !rule.equals(met.orElseThrow())).forEach(rule -> deadlines.cancel(id, rule));
    }

    void appealMissed(UUID caseId) {
        terms(caseId).appealRules().forEach(rule -> deadlines.missed(caseId, rule));
    }

    /** Whether an application to the tribunal would still be in time today. */
    boolean appealRuns(UUID caseId) {
        return terms(caseId).lastAppeal().filter(term -> !term.legal().isBefore(LocalDate.now(clock))).isPresent();
    }

    /** No notified decision has a term that runs: one that arrives now brings its own. A confirmed refusal would not, so it is not asked for. */
    boolean awaitsLateDecision(AmuFollowUp followUp) {
        return followUp.mayCollectLateDecision()
                && deadlines.running(followUp.caseId(), APPEAL).filter(term -> !term.legalDay().isBefore(LocalDate.now(clock))).isEmpty();
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
        else if (courtAppealOver(caseId, on)) missed(caseId, COURT_APPEAL);
        else cancel(caseId, COURT_APPEAL);
    }

    /** Whether it is still to be decided whether to appeal against the judgment. */
    boolean courtAppealOpen(UUID caseId) {
        return runs(caseId, COURT_APPEAL);
    }

    /** Whether an appeal against the judgment would be too late on that day. */
    boolean courtAppealOver(UUID caseId, LocalDate on) {
        return deadlines.running(caseId, COURT_APPEAL).filter(term -> on.isAfter(term.legalDay())).isPresent();
    }

    void granted(UUID caseId, LocalDate on) {
        kept(caseId, CPAS_DECISION, on);
        cancel(caseId, SILENCE_MONTH);
        appealDropped(caseId);
        cancel(caseId, CPAS_TRANSFER);
    }

    private AmuTerms terms(UUID caseId) {
        return AmuTerms.running(deadlines.open(caseId));
    }

    private void fix(UUID caseId, String rule, TriggerInput input) {
        deadlines.fix(new FixDeadline(caseId, rule, input));
    }

    private void met(UUID caseId, String rule, LocalDate on) {
        if (runs(caseId, rule)) deadlines.met(caseId, rule, on);
    }

    /** What an authority did on a day was in time or too late. */
    private void kept(UUID caseId, String rule, LocalDate on) {
        if (deadlines.running(caseId, rule).filter(term -> on.isAfter(term.legalDay())).isPresent()) missed(caseId, rule);
        else met(caseId, rule, on);
    }

    /** Missed when its day has passed; else without object. */
    private void over(UUID caseId, String rule) {
        if (deadlines.running(caseId, rule).filter(term -> term.legalDay().isBefore(LocalDate.now(clock))).isPresent()) missed(caseId, rule);
        else cancel(caseId, rule);
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
