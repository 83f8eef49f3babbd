package be.medimmigrant.suivi.followup.amu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.deadline.ApproachingTerms;
import be.medimmigrant.suivi.deadline.ApproachingView;
import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.CorrectBaseDate;
import be.medimmigrant.suivi.deadline.MovedDate;
import be.medimmigrant.suivi.deadline.RemindersAsked;
import be.medimmigrant.suivi.deadline.term.TriggerInput.RegisteredLetter;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories of issue 2 by the doors of the house: real database, real engine, moved clock. */
@ExtendWith(ArquillianExtension.class)
class AmuRefusalAppealIT {

    @Inject AmuRehearsal play;
    @Inject AmuFollowUps amu;
    @Inject AmuExecution execution;
    @Inject AmuRemedies remedies;
    @Inject AmuProcedure procedure;
    @Inject AmuClient client;
    @Inject AmuReading reading;
    @Inject CaseDeadlines deadlines;
    @Inject ApproachingTerms terms;
    @Inject Event<RemindersAsked> reminders;
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
    void aRefusalPosted15AndPresented16SeptemberIsAppealableUntil16DecemberSafely15() {
        UUID id = play.onBothTracks();
        CaseDeadlineView term = appeal(id);
        assertThat(term.legalDay()).isEqualTo("2026-12-16");
        assertThat(term.safeDay()).isEqualTo("2026-12-15");
        assertThat(term.lines()).hasSize(3);
        assertThat(play.open(id)).containsExactlyInAnyOrder("contactCpas", "chooseLawyer");
        assertThat(timers(id)).containsEntry("Timer_SafeDateMinus14", day("2026-12-01")).containsEntry("Timer_SafeDateMinus10", day("2026-12-04"))
                .containsEntry("Timer_SafeDateMinus7", day("2026-12-08")).containsEntry("Timer_SafeDateMinus5", day("2026-12-10"))
                .containsEntry("Timer_LegalDatePassed", day("2026-12-17"));
    }

    @Test
    void aSafeDateThatIsNearConcernsTheCoordinatorFromTenDaysBeforeAndTheWholeTeamFromSevenUntilItIsFiled() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        jobs.until(day("2026-12-03"));
        assertThat(as.coordinator(() -> approaching(id))).isEmpty();
        jobs.until(day("2026-12-04"));
        assertThat(as.coordinator(() -> approaching(id))).hasSize(1);
        assertThat(as.person("hanna", () -> approaching(id))).isEmpty();
        jobs.until(day("2026-12-08"));
        assertThat(as.person("hanna", () -> approaching(id))).singleElement().satisfies(term -> {
            assertThat(term.owner()).isEqualTo("Noor");
            assertThat(term.safeDay()).isEqualTo("2026-12-15");
        });
        assertThat(as.person("compta", () -> approaching(id))).isEmpty();
        play.file(id);
        assertThat(as.coordinator(() -> approaching(id))).isEmpty();
    }

    @Test
    void theRulerOfATermShowsTheRemindersThatWillReallyFire() {
        UUID id = play.onBothTracks();
        RemindersAsked asked = new RemindersAsked(id);
        as.staff(() -> reminders.fire(asked));
        assertThat(asked.of("labour_tribunal_appeal")).containsExactly(day("2026-12-01"), day("2026-12-04"), day("2026-12-08"), day("2026-12-10"));
        play.lawyerConfirmed(id);
        RemindersAsked later = new RemindersAsked(id);
        as.staff(() -> reminders.fire(later));
        assertThat(later.of("labour_tribunal_appeal")).as("a lawyer is found").containsExactly(day("2026-12-01"), day("2026-12-04"), day("2026-12-08"));
    }

    @Test
    void aCpasThatRevisesDuringTheMediationEndsTheCourtTrackAndItsExecutionIsCheckedBeforeClosing() {
        UUID id = play.onBothTracks();
        play.contactCpas(id);
        assertThat(timers(id)).containsEntry("Timer_MediationUnanswered", day("2026-10-05"));
        jobs.until(day("2026-09-25"));
        play.cpasRevises(id);
        assertThat(play.open(id)).as("court track").isEmpty();
        assertThat(timers(id)).containsEntry("Timer_ExecutionCheck", day("2026-10-09")).doesNotContainKeys("Timer_SafeDateMinus5", "Timer_LegalDatePassed");
        assertThat(timers(id)).as("the term goes on").containsEntry("Timer_SafeDateMinus10", day("2026-12-04")).containsEntry("Timer_LegalDatePassedUnexecuted", day("2026-12-17"));
        assertThat(appeal(id).isOpen()).as("a revision is only a promise").isTrue();
        jobs.until(day("2026-10-09"));
        play.executed(id);
        assertThat(open(id)).isEmpty();
        play.close(id, "amu_revised_by_cpas");
    }

    @Test
    void aCpasThatGoesBackOnItsRevisionBringsBothTracksBackWithTheSameTerm() {
        UUID id = play.onBothTracks();
        play.contactCpas(id);
        play.cpasRevises(id);
        jobs.until(day("2026-10-05"));
        as.staff(() -> execution.verify(new VerifyExecution(play.task(id, "verifyExecution"), ExecutionState.WITHDRAWN, play.today(), "refusé")));
        assertThat(play.open(id)).containsExactlyInAnyOrder("contactCpas", "chooseLawyer");
        assertThat(timers(id)).containsEntry("Timer_LegalDatePassed", day("2026-12-17"));
    }

    @Test
    void theCourtTrackGoesFromTheLawyerToAFavourableJudgmentWhileTheCpasStaysSilent() {
        UUID id = play.onBothTracks();
        play.contactCpas(id);
        play.lawyerConfirmed(id);
        jobs.until(day("2026-10-06"));
        assertThat(task(id, "confirmFiling").getDueDate()).isEqualTo(AmuSteps.evening(day("2026-12-15")));
        assertThat(task(id, "confirmFiling").getFollowUpDate()).isEqualTo(AmuSteps.morning(day("2026-12-01")));
        jobs.until(day("2026-12-01"));
        assertThat(task(id, "confirmFiling").getFollowUpDate()).as("woken by the reminder").isNull();
        jobs.until(day("2026-12-04"));
        assertThat(candidates(id, "confirmFiling")).as("escalated").contains("coordinator", "staff");
        play.file(id);
        assertThat(as.staff(() -> deadlines.all(id)).stream().filter(d -> d.ruleCode().equals("labour_tribunal_appeal")).findFirst().orElseThrow().endedOn())
                .isEqualTo("2026-12-04");
        as.staff(() -> procedure.fixHearing(new FixHearing(id, day("2027-02-10"), "26/1/A")));
        jobs.until(day("2027-01-21"));
        as.staff(() -> procedure.prepareHearing(new PrepareHearing(play.task(id, "prepareHearing"), null)));
        jobs.until(day("2027-02-05"));
        as.staff(() -> procedure.prepareHearing(new PrepareHearing(play.task(id, "prepareHearing"), null)));
        time.travelTo(day("2027-03-01"));
        as.staff(() -> procedure.judgmentReceived(id));
        as.staff(() -> procedure.recordJudgment(new RecordJudgment(play.task(id, "recordJudgment"), JudgmentKind.FAVOURABLE, day("2027-02-24"), day("2027-02-26"), null)));
        assertThat(play.open(id)).isEmpty();
        jobs.until(day("2027-03-15"));
        play.executed(id);
        play.close(id, "amu_judgment_favourable");
    }

    @Test
    void anUnfavourableJudgmentMayBeAppealedAgainstWithinAMonth() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        play.file(id);
        as.staff(() -> procedure.judgmentReceived(id));
        as.staff(() -> procedure.recordJudgment(new RecordJudgment(play.task(id, "recordJudgment"), JudgmentKind.UNFAVOURABLE, day("2026-09-21"), day("2026-09-21"), null)));
        CaseDeadlineView term = open(id).stream().filter(d -> d.ruleCode().equals("labour_court_appeal")).findFirst().orElseThrow();
        assertThat(task(id, "decideOnAppeal").getDueDate()).isEqualTo(AmuSteps.evening(term.safeDay()));
        as.staff(() -> procedure.decideOnAppeal(new DecideOnAppeal(play.task(id, "decideOnAppeal"), AppealDecision.NONE, play.today(), null)));
        play.close(id, "amu_judgment_unfavourable");
    }

    @Test
    void aSilentCpasIsCalledOnDay30AndItsSilenceIsEstablishedOnDay38() {
        time.travelTo(day("2026-03-10"));
        UUID id = play.opened(TriggerKind.SILENCE, day("2026-03-02"));
        collectSilence(id, day("2026-03-02"));
        assertThat(open(id)).extracting(CaseDeadlineView::ruleCode).contains("cpas_decision", "labour_tribunal_appeal_silence");
        assertThat(timers(id)).containsEntry("Timer_SilenceDay30", day("2026-04-01"));
        jobs.until(day("2026-04-01"));
        as.staff(() -> amu.callCpas(new CallCpas(play.task(id, "callCpas"), play.today(), CallResult.STILL_EXAMINING, "pas avant dix jours", false)));
        assertThat(timers(id)).containsEntry("Timer_SilenceDay38", day("2026-04-09"));
        jobs.until(day("2026-04-09"));
        play.contest(id);
        assertThat(play.open(id)).containsExactlyInAnyOrder("contactCpas", "chooseLawyer");
        assertThat(as.staff(() -> deadlines.next(id)).orElseThrow().legalDay()).isEqualTo("2026-07-02");
        play.contactCpas(id);
        play.cpasRevises(id);
        jobs.until(day("2026-04-23"));
        play.executed(id);
        play.close(id, "amu_revised_by_cpas");
    }

    @Test
    void aDecisionThatComesDuringTheSilenceBringsThePapersBackWithTheirOwnTerm() {
        time.travelTo(day("2026-09-10"));
        UUID id = play.opened(TriggerKind.SILENCE, day("2026-09-02"));
        collectSilence(id, day("2026-09-02"));
        time.travelTo(day("2026-09-21"));
        as.staff(() -> amu.decisionReceived(id));
        play.collectRefusal(id);
        assertThat(open(id)).extracting(CaseDeadlineView::ruleCode).containsExactly("labour_tribunal_appeal");
        assertThat(play.open(id)).containsExactly("analyseGround");
    }

    @Test
    void aLegalDateThatPassedClosesNothingButAsksForTheDefectsOfTheNotification() {
        UUID id = play.onBothTracks();
        jobs.until(day("2026-12-17"));
        assertThat(play.running(id)).isTrue();
        assertThat(play.open(id)).contains("checkNotificationDefects");
        assertThat(appeal(id).isOpen()).isTrue();
        assertThatThrownBy(() -> as.staff(() -> remedies.checkDefects(defects(id, false, DefectConclusion.MISSED)))).hasMessage("followup.amu.refused.lawyerNotAsked");
        as.staff(() -> remedies.checkDefects(defects(id, true, DefectConclusion.MISSED)));
        play.close(id, "amu_deadline_missed");
    }

    @Test
    void aLegalDateThatPassedMayLeadToANewRequest() {
        UUID id = play.onBothTracks();
        jobs.until(day("2026-12-17"));
        as.staff(() -> remedies.checkDefects(defects(id, false, DefectConclusion.NEW_REQUEST)));
        play.close(id, "amu_new_request");
    }

    @Test
    void withoutALawyerFiveDaysBeforeTheSafeDateTheClientIsHelpedToFile() {
        UUID id = play.onBothTracks();
        jobs.until(day("2026-12-10"));
        assertThat(play.open(id)).contains("helpFileApplication").doesNotContain("chooseLawyer");
        as.staff(() -> remedies.helpFileApplication(new HelpFileApplication(play.task(id, "helpFileApplication"), "greffe")));
        as.staff(() -> remedies.recordFiling(new RecordFiling(play.task(id, "recordFiling"), play.today(), "labour_tribunal_nl", null, FilingProof.REGISTRY_STAMP)));
        assertThat(open(id)).isEmpty();
    }

    @Test
    void aClientWhoWithdrawsEndsWhateverIsUnderWay() {
        UUID id = play.onBothTracks();
        as.staff(() -> client.withdraws(new RecordWithdrawal(id, play.today(), "a trouvé une solution")));
        assertThat(play.open(id)).containsExactly("recordClosure");
        play.close(id, "client_withdrew");
    }

    @Test
    void aClientWhoCannotBeReachedIsLookedForTwiceBeforeClosingIsProposed() {
        UUID id = play.onBothTracks();
        as.staff(() -> client.unreachable(new ReportUnreachable(id, play.today(), null)));
        assertThat(play.open(id)).as("the follow-up goes on").containsExactlyInAnyOrder("contactCpas", "chooseLawyer");
        jobs.until(day("2026-10-06"));
        as.staff(() -> client.contactClient(new ContactClient(play.task(id, "contactClient"), play.today(), "phone", false, "pas de réponse")));
        jobs.until(day("2026-10-21"));
        as.staff(() -> client.proposeClosure(new ProposeClosure(play.task(id, "proposeClosure"), true, "aucune nouvelle")));
        assertThat(play.open(id)).containsExactly("recordClosure");
        play.close(id, "client_withdrew");
    }

    @Test
    void aClientWhoTurnsUpEndsTheSearch() {
        UUID id = play.onBothTracks();
        as.staff(() -> client.unreachable(new ReportUnreachable(id, play.today(), null)));
        as.staff(() -> client.reached(new ReportReached(id, play.today(), "phone", "tout va bien")));
        jobs.until(day("2026-10-21"));
        assertThat(play.open(id)).doesNotContain("contactClient", "proposeClosure");
        assertThat(as.staff(() -> reading.awaited(id))).contains("clientUnreachable");
    }

    @Test
    void aCorrectedPresentationIsPreviewedAndThenMovesTimersAndDueDates() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        CorrectBaseDate correction = new CorrectBaseDate(id, "labour_tribunal_appeal", appeal(id).input(), new RegisteredLetter(AmuRehearsal.POSTED, day("2026-09-15")));
        List<MovedDate> preview = as.staff(() -> deadlines.preview(correction));
        assertThat(preview).extracting(m -> m.what().key() + " " + m.before() + " " + m.after())
                .contains("deadline.moved.legal 2026-12-16 2026-12-15", "followup.amu.moved.Timer_LegalDatePassed 2026-12-17 2026-12-16");
        assertThat(timers(id)).as("a preview moves nothing").containsEntry("Timer_LegalDatePassed", day("2026-12-17"));
        as.staff(() -> deadlines.correct(correction));
        assertThat(timers(id)).containsEntry("Timer_LegalDatePassed", day("2026-12-16"));
        assertThat(as.staff(() -> reading.of(id)).presented()).isEqualTo("2026-09-15");
    }

    @Test
    void aSafeDateThatMovesTakesRemindersAndTheTasksDueDateWithIt() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        as.staff(() -> deadlines.correct(new CorrectBaseDate(id, "labour_tribunal_appeal", appeal(id).input(), new RegisteredLetter(day("2026-09-10"), day("2026-09-11")))));
        CaseDeadlineView term = appeal(id);
        assertThat(term.safeDay()).isEqualTo("2026-12-10");
        assertThat(timers(id)).containsEntry("Timer_SafeDateMinus14", day("2026-11-26")).containsEntry("Timer_LegalDatePassed", term.legalDay().plusDays(1));
        assertThat(task(id, "confirmFiling").getDueDate()).isEqualTo(AmuSteps.evening(day("2026-12-10")));
        assertThat(task(id, "confirmFiling").getFollowUpDate()).as("until when it rests").isEqualTo(AmuSteps.morning(day("2026-11-26")));
    }

    @Test
    void aCorrectionIntoThePastFiresItsTimersAtOnce() {
        UUID id = play.onBothTracks();
        time.travelTo(day("2026-11-20"));
        as.staff(() -> deadlines.correct(new CorrectBaseDate(id, "labour_tribunal_appeal", appeal(id).input(), new RegisteredLetter(day("2026-08-20"), day("2026-08-21")))));
        jobs.runDue();
        assertThat(play.open(id)).contains("helpFileApplication");
    }

    @Test
    void whoCompletesATaskThatIsDoneLearnsWhoDidItAndWhen() {
        UUID id = play.report();
        String task = play.task(id, "openFollowUp");
        OpenFollowUp command = new OpenFollowUp(task, TriggerKind.REFUSAL, AmuRehearsal.CPAS, null, null, null, false);
        as.person("hanna", () -> amu.open(command));
        assertThatThrownBy(() -> as.staff(() -> amu.open(command))).hasMessage("task.alreadyDone");
        as.staff(() -> client.withdraws(new RecordWithdrawal(id, play.today(), null)));
        assertThatThrownBy(() -> as.person("leo", () -> amu.open(command))).hasMessage("acting.refused");
        play.close(id, "client_withdrew");
    }

    private void collectSilence(UUID id, LocalDate requestedOn) {
        as.staff(() -> amu.collect(new CollectRefusalDecision(play.task(id, "collectRefusalDecision"), TriggerKind.SILENCE, AmuRehearsal.CPAS, requestedOn, null,
                null, null, null, null, null, null, Map.of(), Set.of(), false)));
    }

    private CheckNotificationDefects defects(UUID id, boolean lawyer, DefectConclusion conclusion) {
        return new CheckNotificationDefects(play.task(id, "checkNotificationDefects"), Map.of(Mention.COURT, true), lawyer, conclusion, null, null, null, null, null);
    }

    private List<ApproachingView> approaching(UUID id) {
        return terms.mine().stream().filter(term -> term.caseId().equals(id)).toList();
    }

    private CaseDeadlineView appeal(UUID id) {
        return as.staff(() -> deadlines.running(id, "labour_tribunal_appeal")).orElseThrow();
    }

    private List<CaseDeadlineView> open(UUID id) {
        return as.staff(() -> deadlines.open(id));
    }

    private org.camunda.bpm.engine.task.Task task(UUID id, String key) {
        return tasks.createTaskQuery().taskId(play.task(id, key)).singleResult();
    }

    private Set<String> candidates(UUID id, String key) {
        return tasks.getIdentityLinksForTask(play.task(id, key)).stream().map(link -> link.getGroupId()).collect(Collectors.toSet());
    }

    /** The AMU process's own timers, by the day on which they fire. */
    private Map<String, LocalDate> timers(UUID id) {
        return management.createJobQuery().processInstanceId(play.instance(id)).timers().list().stream().collect(Collectors.toMap(
                job -> management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId(),
                (Job job) -> day(job.getDuedate())));
    }

    private static LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), SuiviClock.BRUSSELS);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
