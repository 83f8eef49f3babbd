package be.medimmigrant.suivi.followup.amu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.CorrectBaseDate;
import be.medimmigrant.suivi.deadline.term.TriggerInput.HandedOver;
import be.medimmigrant.suivi.deadline.term.TriggerInput.ReceiptSigned;
import be.medimmigrant.suivi.followup.amu.domain.AmuDates;
import be.medimmigrant.suivi.followup.shared.ClosureTasks;
import be.medimmigrant.suivi.followup.shared.ContinueFollowUp;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes later than expected, or is taken back: no date may be lost by it, and nobody may be left without a way on. */
@ExtendWith(ArquillianExtension.class)
class AmuSecondThoughtsIT {

    private static final LocalDate REQUESTED = LocalDate.parse("2026-09-02");
    private static final String SILENCE = "labour_tribunal_appeal_silence";
    private static final String APPEAL = "labour_tribunal_appeal";

    @Inject AmuRehearsal play;
    @Inject AmuFollowUps amu;
    @Inject AmuUrgentHelp urgentHelp;
    @Inject AmuRemedies remedies;
    @Inject AmuProcedure procedure;
    @Inject AmuExecution execution;
    @Inject AmuReading reading;
    @Inject AmuClient client;
    @Inject ClosureTasks closures;
    @Inject Mandates mandates;
    @Inject Timeline timeline;
    @Inject CaseDeadlines deadlines;
    @Inject ManagementService management;
    @Inject TaskService tasks;
    @Inject As as;
    @Inject TestJobs jobs;
    @Inject TestTime time;

    @BeforeEach
    void aMondayInSeptember() {
        jobs.hold();
        time.travelTo(day("2026-09-21"));
    }

    @AfterEach
    void backToToday() {
        time.back();
        jobs.release();
    }

    @Test
    void aDecisionThatComesWhileItsSilenceIsContestedBringsItsOwnEarlierTerm() {
        UUID id = contestedSilence();
        assertThat(rules(id)).containsEntry(SILENCE, day("2027-01-04"));
        as.staff(() -> amu.decisionReceived(id));
        assertThat(play.open(id)).contains("collectLateDecision", "contactCpas", "chooseLawyer");
        assertThatThrownBy(() -> as.staff(() -> amu.collectLate(late(id, TriggerKind.GRANTED)))).hasMessage("followup.amu.refused.lateDecision");
        as.staff(() -> amu.collectLate(late(id, TriggerKind.REFUSAL)));
        assertThat(rules(id)).as("posted 15/9, presented 16/9").containsEntry(APPEAL, day("2026-12-16")).doesNotContainKeys(SILENCE, "cpas_decision");
        assertThat(timers(id)).containsEntry("Timer_LegalDatePassed", day("2026-12-17")).containsEntry("Timer_SafeDateMinus10", day("2026-12-04"));
        assertThat(play.open(id)).contains("contactCpas", "chooseLawyer").doesNotContain("collectLateDecision");
    }

    @Test
    void aRefusalThatIsOnlyConfirmedOpensNoTermWhileTheFirstOneRuns() {
        UUID id = play.onBothTracks();
        assertThat(as.staff(() -> reading.awaited(id))).doesNotContain("decisionReceived");
        assertThatThrownBy(() -> as.staff(() -> amu.decisionReceived(id))).hasMessage("followup.amu.refused.notAwaited");
    }

    @Test
    void aidGrantedAndThenTakenBackAsksForTheDecisionThatTookItBackAndNothingIsTooLateMeanwhile() {
        UUID id = play.opened(TriggerKind.SILENCE, REQUESTED);
        as.staff(() -> amu.collect(new CollectRefusalDecision(play.task(id, "collectRefusalDecision"), TriggerKind.GRANTED, AmuRehearsal.CPAS, REQUESTED, null,
                day("2026-09-18"), null, null, null, null, null, Map.of(), Set.of(), false)));
        assertThat(rules(id)).isEmpty();
        jobs.until(day("2026-10-05"));
        as.staff(() -> execution.verify(executed(id, ExecutionState.WITHDRAWN)));
        assertThat(play.open(id)).contains("collectLateDecision", "contactCpas", "chooseLawyer");
        assertThat(timers(id)).containsEntry("Timer_LegalDatePassed", day("2027-01-05"));
        as.staff(() -> amu.collectLate(late(id, TriggerKind.STOP)));
        assertThat(timers(id)).containsEntry("Timer_LegalDatePassed", day("2026-12-17"));
    }

    @Test
    void anAppealOfTheCpasLeadsBackToTheCourtWhoseJudgmentIsTheLast() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        play.file(id);
        judged(id, JudgmentKind.FAVOURABLE);
        jobs.until(day("2026-10-05"));
        assertThatThrownBy(() -> as.staff(() -> execution.verify(executed(id, ExecutionState.WITHDRAWN)))).hasMessage("followup.amu.refused.execution");
        as.staff(() -> execution.verify(executed(id, ExecutionState.CPAS_APPEALED)));
        assertThat(play.open(id)).isEmpty();
        assertThat(as.staff(() -> reading.awaited(id))).contains("hearingFixed", "judgmentReceived");
        assertThat(timers(id)).as("asked about every sixty days").containsEntry("Timer_ProcedureCheck", day("2026-12-04")).doesNotContainKey("Timer_ExecutionCheck");
        assertThat(timers(id)).as("filed: nothing to remind of").containsEntry("Timer_SafeDateMinus14", AmuDates.NEVER).containsEntry("Timer_SafeDateMinus7", AmuDates.NEVER);
        judged(id, JudgmentKind.UNFAVOURABLE);
        assertThat(rules(id)).as("no appeal against the second instance").isEmpty();
        as.staff(() -> procedure.askAboutCassation(new DecideOnAppeal(play.task(id, "askAboutCassation"), AppealDecision.NONE, play.today(), null)));
        play.close(id, "amu_judgment_unfavourable");
    }

    @Test
    void withoutAJudgmentTheCpasCannotHaveAppealed() {
        UUID id = play.onBothTracks();
        play.contactCpas(id);
        play.cpasRevises(id);
        jobs.until(day("2026-10-05"));
        assertThat(as.staff(() -> reading.possibleExecutions(id))).containsExactly(ExecutionState.RECEIVED, ExecutionState.NOT_YET, ExecutionState.WITHDRAWN);
        assertThatThrownBy(() -> as.staff(() -> execution.verify(executed(id, ExecutionState.CPAS_APPEALED)))).hasMessage("followup.amu.refused.execution");
    }

    @Test
    void aTermThatStillRunsAfterACorrectionLeadsBackToTheFiling() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        jobs.until(day("2026-12-17"));
        assertThat(as.staff(() -> reading.possibleConclusions(id))).doesNotContain(DefectConclusion.TERM_RUNS);
        assertThatThrownBy(() -> as.staff(() -> remedies.checkDefects(runs(id)))).hasMessage("followup.amu.refused.termOver");
        as.staff(() -> deadlines.correct(new CorrectBaseDate(id, APPEAL, deadlines.running(id, APPEAL).orElseThrow().input(), new HandedOver(day("2026-10-12")))));
        assertThat(as.staff(() -> reading.of(id)).mode()).as("accepted, without a receipt").isEqualTo(NotificationMode.HANDED_OVER);
        as.staff(() -> deadlines.correct(new CorrectBaseDate(id, APPEAL, deadlines.running(id, APPEAL).orElseThrow().input(), new ReceiptSigned(day("2026-10-12")))));
        assertThat(as.staff(() -> reading.of(id)).mode()).as("handed over, not sent").isEqualTo(NotificationMode.RECEIPT_SIGNED);
        assertThat(as.staff(() -> reading.possibleConclusions(id))).contains(DefectConclusion.TERM_RUNS);
        as.staff(() -> remedies.checkDefects(runs(id)));
        assertThat(play.open(id)).contains("chooseLawyer");
        assertThat(timers(id)).containsEntry("Timer_LegalDatePassed", rules(id).get(APPEAL).plusDays(1)).containsKey("Timer_SafeDateMinus10");
    }

    @Test
    void aRevisionLateInTheTermIsVerifiedAWeekBeforeTheSafeDayAndWhatIsNotExecutedIsFiled() {
        UUID id = play.onBothTracks();
        play.contactCpas(id);
        jobs.until(day("2026-12-04"));
        play.cpasRevises(id);
        assertThat(timers(id)).containsEntry("Timer_ExecutionCheck", day("2026-12-08")).containsEntry("Timer_LegalDatePassedUnexecuted", day("2026-12-17"));
        jobs.until(day("2026-12-08"));
        assertThat(candidates(id, "verifyExecution")).contains("coordinator");
        as.staff(() -> execution.verify(executed(id, ExecutionState.NOT_YET)));
        assertThat(play.open(id)).contains("chooseLawyer", "contactCpas");
        assertThat(lines(id)).contains("followup.amu.timeline.execution.not_in_time", "followup.amu.timeline.Timer_SafeDateMinus7");
        jobs.until(day("2026-12-10"));
        assertThat(play.open(id)).contains("helpFileApplication");
    }

    @Test
    void aPromiseThatNobodyVerifiedWhenTheLegalDatePassesLeadsToTheChecklistAndASecondOneIsVerifiedAtOnce() {
        UUID id = play.onBothTracks();
        play.contactCpas(id);
        jobs.until(day("2026-12-14"));
        play.cpasRevises(id);
        jobs.until(day("2026-12-15"));
        assertThat(play.open(id)).containsExactly("verifyExecution");
        jobs.until(day("2026-12-17"));
        assertThat(play.open(id)).containsExactlyInAnyOrder("checkNotificationDefects", "contactCpas");
        play.contactCpas(id);
        play.cpasRevises(id);
        jobs.runDue();
        assertThat(play.open(id)).as("never unguarded").containsExactly("verifyExecution");
        as.staff(() -> execution.verify(executed(id, ExecutionState.NOT_YET)));
        jobs.runDue();
        assertThat(play.open(id)).contains("checkNotificationDefects");
    }

    @Test
    void aGroundLeftUnanalysedIsRemindedOfItsTermAndWhatFollowsIsTheCoordinatorsToo() {
        UUID id = play.opened(TriggerKind.REFUSAL, null);
        play.collectRefusal(id);
        jobs.until(day("2026-12-08"));
        assertThat(lines(id)).contains("followup.amu.timeline.Timer_SafeDateMinus14", "followup.amu.timeline.Timer_SafeDateMinus10", "followup.amu.timeline.Timer_SafeDateMinus7");
        play.contest(id);
        jobs.until(day("2026-12-10"));
        as.staff(() -> remedies.helpFileApplication(new HelpFileApplication(play.task(id, "helpFileApplication"), null)));
        assertThat(candidates(id, "recordFiling")).contains("staff", "coordinator");
    }

    @Test
    void aTermThatMovesAfterItsRemindersIsRemindedOfAgain() {
        UUID id = play.onBothTracks();
        jobs.until(day("2026-12-09"));
        assertThat(timers(id).get("Timer_SafeDateMinus14")).as("given").matches(AmuDates::isResting);
        as.staff(() -> deadlines.correct(new CorrectBaseDate(id, APPEAL, deadlines.running(id, APPEAL).orElseThrow().input(), new ReceiptSigned(day("2026-10-16")))));
        assertThat(timers(id)).as("safe day Friday 15/1").containsEntry("Timer_SafeDateMinus14", day("2026-12-31")).containsEntry("Timer_SafeDateMinus10", day("2027-01-05"))
                .containsEntry("Timer_SafeDateMinus7", day("2027-01-08"));
        jobs.until(day("2027-01-05"));
        assertThat(lines(id)).filteredOn(line -> line.startsWith("followup.amu.timeline.Timer_")).containsExactlyInAnyOrder("followup.amu.timeline.Timer_SafeDateMinus14",
                "followup.amu.timeline.Timer_SafeDateMinus14", "followup.amu.timeline.Timer_SafeDateMinus10", "followup.amu.timeline.Timer_SafeDateMinus10",
                "followup.amu.timeline.Timer_SafeDateMinus7");
        as.staff(() -> deadlines.correct(new CorrectBaseDate(id, APPEAL, deadlines.running(id, APPEAL).orElseThrow().input(), new ReceiptSigned(day("2026-10-15")))));
        assertThat(timers(id).get("Timer_SafeDateMinus14")).as("a day earlier: it was given").matches(AmuDates::isResting);
    }

    @Test
    void aRevisionDoesNotSweepAwayTheAppealThatIsToBeDecidedOn() {
        UUID id = play.onBothTracks();
        play.contactCpas(id);
        play.lawyerConfirmed(id);
        play.file(id);
        judged(id, JudgmentKind.PARTIAL);
        assertThat(as.staff(() -> reading.awaited(id))).doesNotContain("cpasRevised");
        assertThatThrownBy(() -> play.cpasRevises(id)).hasMessage("followup.amu.refused.appealFirst");
        as.staff(() -> procedure.decideOnAppeal(new DecideOnAppeal(play.task(id, "decideOnAppeal"), AppealDecision.LODGED, play.today(), null)));
        assertThat(as.staff(() -> reading.awaited(id))).contains("cpasRevised");
        play.cpasRevises(id);
        assertThat(timers(id)).containsKey("Timer_ExecutionCheck");
    }

    @Test
    void noAppealAfterItsLastDayNeedsALawyerWhoLookedAtTheLetter() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        play.file(id);
        judged(id, JudgmentKind.UNFAVOURABLE);
        assertThat(as.staff(() -> reading.courtAppealOver(id))).isFalse();
        jobs.until(rules(id).get("labour_court_appeal").plusDays(1));
        assertThat(as.staff(() -> reading.courtAppealOver(id))).isTrue();
        String task = play.task(id, "decideOnAppeal");
        assertThatThrownBy(() -> as.staff(() -> procedure.decideOnAppeal(new DecideOnAppeal(task, AppealDecision.NONE, play.today(), null))))
                .hasMessage("followup.amu.refused.lawyerNotAsked");
        as.staff(() -> procedure.decideOnAppeal(new DecideOnAppeal(task, AppealDecision.NONE, play.today(), true, "la lettre est complète")));
        assertThat(lines(id)).contains("followup.amu.timeline.appeal.too_late", "deadline.timeline.missed");
        play.close(id, "amu_judgment_unfavourable");
    }

    @Test
    void aLawyerWhoDropsOutIsFollowedByAnother() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        as.staff(() -> remedies.confirmFiling(new ConfirmFiling(play.task(id, "confirmFiling"), FilingState.ANOTHER_LAWYER, "ne répond plus")));
        assertThat(play.open(id)).contains("chooseLawyer").doesNotContain("helpFileApplication");
    }

    @Test
    void aMandateThatIsGivenLaterBringsTheTaskThatWasLeftToTheClient() {
        UUID id = play.opened(TriggerKind.REFUSAL, null, Set.of(ThirdParty.CPAS, ThirdParty.LAWYER));
        play.collectRefusal(id);
        play.contest(id);
        assertThat(play.open(id)).containsExactly("helpFileApplication");
        as.staff(() -> mandates.record(id, ThirdParty.CPAS, true, play.today()));
        assertThat(play.open(id)).containsExactlyInAnyOrder("contactCpas", "helpFileApplication");
        as.staff(() -> mandates.record(id, ThirdParty.LAWYER, true, play.today()));
        assertThat(play.open(id)).containsExactlyInAnyOrder("contactCpas", "chooseLawyer");
    }

    @Test
    void aMandateWithdrawnWhileTheCpasIsToBeContactedLeavesItToTheClient() {
        UUID id = play.onBothTracks();
        as.staff(() -> mandates.record(id, ThirdParty.CPAS, false, play.today()));
        play.contactCpas(id);
        assertThat(play.open(id)).doesNotContain("contactCpas");
        assertThat(timers(id)).containsKey("Timer_MediationUnanswered");
    }

    @Test
    void aWithdrawalLeavesUrgentHelpUnderWayAndACaseThatCloses() {
        UUID id = play.onBothTracks();
        as.staff(() -> urgentHelp.report(new ReportAcuteNeed(id, "insuline")));
        assertThat(as.staff(() -> reading.awaited(id))).as("once at a time").doesNotContain("acuteNeed");
        assertThatThrownBy(() -> as.staff(() -> urgentHelp.report(new ReportAcuteNeed(id, null)))).hasMessage("followup.amu.refused.notAwaited");
        as.staff(() -> client.withdraws(new RecordWithdrawal(id, play.today(), null)));
        assertThat(play.open(id)).containsExactlyInAnyOrder("requestUrgentHelp", "recordRequest");
        as.staff(() -> urgentHelp.request(new RequestUrgentHelp(play.task(id, "requestUrgentHelp"), null, null, null, "elle renonce", true)));
        assertThat(play.open(id)).as("the fund has its own way out").containsExactly("recordRequest");
    }

    @Test
    void whoComesBackBeforeTheCaseIsClosedFindsBothTracksAndTheTermThatNeverStopped() {
        UUID id = play.onBothTracks();
        as.staff(() -> client.withdraws(new RecordWithdrawal(id, play.today(), null)));
        String task = play.task(id, "recordClosure");
        assertThatThrownBy(() -> as.staff(() -> closures.goOn(new ContinueFollowUp(task, " ")))).hasMessage("followup.shared.refused.reason");
        as.staff(() -> closures.goOn(new ContinueFollowUp(task, "elle a changé d’avis")));
        assertThat(play.open(id)).containsExactlyInAnyOrder("contactCpas", "chooseLawyer");
        assertThat(rules(id)).containsKey(APPEAL);
        as.staff(() -> client.withdraws(new RecordWithdrawal(id, play.today(), null)));
        play.close(id, "client_withdrew");
    }

    @Test
    void aJudgmentIsNotTakenBackAtClosing() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        play.file(id);
        judged(id, JudgmentKind.FAVOURABLE);
        jobs.until(day("2026-10-05"));
        play.executed(id);
        String task = play.task(id, "recordClosure");
        assertThat(as.staff(() -> closures.mayGoOn(task))).isFalse();
        assertThatThrownBy(() -> as.staff(() -> closures.goOn(new ContinueFollowUp(task, "pourquoi pas")))).hasMessage("followup.shared.refused.continue");
        play.close(id, "amu_judgment_favourable");
    }

    @Test
    void aRequestTheCpasDoesNotKnowIsCollectedAnewAndConfirmed() {
        UUID id = play.opened(TriggerKind.SILENCE, REQUESTED);
        as.staff(() -> amu.collect(waiting(id, TriggerKind.SILENCE)));
        jobs.until(day("2026-10-02"));
        as.staff(() -> amu.callCpas(new CallCpas(play.task(id, "callCpas"), play.today(), CallResult.NO_REQUEST_KNOWN, "rien au dossier", false)));
        assertThat(play.open(id)).containsExactly("collectRefusalDecision");
        assertThat(as.staff(() -> reading.of(id)).trigger()).isEqualTo(TriggerKind.NO_ACKNOWLEDGEMENT);
        as.staff(() -> amu.collect(waiting(id, TriggerKind.NO_ACKNOWLEDGEMENT)));
        assertThat(play.open(id)).containsExactly("confirmRequestInWriting");
    }

    @Test
    void aTermOfTheCpasIsCalledMissedOnlyWhenItsDayHasPassed() {
        UUID id = contestedSilence();
        assertThat(lines(id)).as("analysed on the nineteenth day").doesNotContain("deadline.timeline.missed").contains("deadline.timeline.cancelled");
        UUID late = play.opened(TriggerKind.SILENCE, REQUESTED);
        as.staff(() -> amu.collect(waiting(late, TriggerKind.SILENCE)));
        jobs.until(day("2026-10-08"));
        as.staff(() -> amu.decisionReceived(late));
        as.staff(() -> amu.collect(new CollectRefusalDecision(play.task(late, "collectRefusalDecision"), TriggerKind.REFUSAL, AmuRehearsal.CPAS, REQUESTED, null,
                day("2026-10-06"), NotificationMode.RECEIPT_SIGNED, null, null, day("2026-10-07"), "address_not_proven", Map.of(), Set.of(), false)));
        assertThat(lines(late)).as("decided on the thirty-fourth day").contains("deadline.timeline.missed").doesNotContain("deadline.timeline.met");
    }

    private UUID contestedSilence() {
        UUID id = play.opened(TriggerKind.NO_ACKNOWLEDGEMENT, REQUESTED);
        as.staff(() -> amu.collect(waiting(id, TriggerKind.NO_ACKNOWLEDGEMENT)));
        as.staff(() -> amu.confirmRequestInWriting(new ConfirmRequestInWriting(play.task(id, "confirmRequestInWriting"), play.today(), "email", "demande confirmée", false)));
        as.staff(() -> amu.analyse(new AnalyseGround(play.task(id, "analyseGround"), "no_decision", WayForward.CONTEST, Chances.GOOD, null, null)));
        return id;
    }

    private CollectRefusalDecision waiting(UUID id, TriggerKind trigger) {
        return new CollectRefusalDecision(play.task(id, "collectRefusalDecision"), trigger, AmuRehearsal.CPAS, REQUESTED, null, null, null, null, null, null, null, Map.of(), Set.of(), false);
    }

    private CollectRefusalDecision late(UUID id, TriggerKind trigger) {
        return new CollectRefusalDecision(play.task(id, "collectLateDecision"), trigger, AmuRehearsal.CPAS, REQUESTED, null, day("2026-09-14"),
                NotificationMode.REGISTERED_LETTER, AmuRehearsal.POSTED, AmuRehearsal.PRESENTED, null, "address_not_proven", Map.of(), Set.of(), false);
    }

    private CheckNotificationDefects runs(UUID id) {
        return new CheckNotificationDefects(play.task(id, "checkNotificationDefects"), Map.of(Mention.COURT, true), false, DefectConclusion.TERM_RUNS, null, null, null, null, null);
    }

    private VerifyExecution executed(UUID id, ExecutionState state) {
        return new VerifyExecution(play.task(id, "verifyExecution"), state, play.today(), null);
    }

    private void judged(UUID id, JudgmentKind kind) {
        as.staff(() -> procedure.judgmentReceived(id));
        as.staff(() -> procedure.recordJudgment(new RecordJudgment(play.task(id, "recordJudgment"), kind, play.today(), play.today(), null)));
    }

    /** Open terms by rule, with their legal day. */
    private Map<String, LocalDate> rules(UUID id) {
        return as.staff(() -> deadlines.open(id)).stream().collect(Collectors.toMap(CaseDeadlineView::ruleCode, CaseDeadlineView::legalDay));
    }

    private List<String> lines(UUID id) {
        return as.staff(() -> timeline.read(id, new TimelineFilter(null, true, null), 99)).entries().stream().map(TimelineEntryView::textKey).toList();
    }

    private List<String> candidates(UUID id, String step) {
        return tasks.getIdentityLinksForTask(play.task(id, step)).stream().map(IdentityLink::getGroupId).toList();
    }

    private Map<String, LocalDate> timers(UUID id) {
        return management.createJobQuery().processInstanceId(play.instance(id)).timers().list().stream().collect(Collectors.toMap(
                job -> management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId(),
                (Job job) -> LocalDate.ofInstant(job.getDuedate().toInstant(), SuiviClock.BRUSSELS)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
