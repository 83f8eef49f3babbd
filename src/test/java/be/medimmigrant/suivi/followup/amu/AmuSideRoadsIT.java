package be.medimmigrant.suivi.followup.amu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.followup.shared.AccompanimentOutcome;
import be.medimmigrant.suivi.followup.shared.AccompanimentTasks;
import be.medimmigrant.suivi.followup.shared.BookAccompaniment;
import be.medimmigrant.suivi.followup.shared.ChooseLawyer;
import be.medimmigrant.suivi.followup.shared.Interpreter;
import be.medimmigrant.suivi.followup.shared.LawyerTasks;
import be.medimmigrant.suivi.followup.shared.LawyerThrough;
import be.medimmigrant.suivi.followup.shared.RecordAccompaniment;
import be.medimmigrant.suivi.followup.shared.SendFileToLawyer;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.RuleViolated;
import be.medimmigrant.suivi.shared.Sentence;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The steps beside the three main stories of {@link AmuRefusalAppealIT}: no receipt, another CPAS, urgent care, news from the tribunal, going along. */
@ExtendWith(ArquillianExtension.class)
class AmuSideRoadsIT {

    private static final LocalDate REQUESTED = LocalDate.parse("2026-09-02");

    @Inject AmuRehearsal play;
    @Inject AmuFollowUps amu;
    @Inject AmuUrgentHelp urgentHelp;
    @Inject AmuRemedies remedies;
    @Inject AmuProcedure procedure;
    @Inject AmuReading reading;
    @Inject AmuClient client;
    @Inject LawyerTasks lawyers;
    @Inject Mandates mandates;
    @Inject Timeline timeline;
    @Inject AccompanimentTasks accompaniments;
    @Inject CaseFiles cases;
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
    void aRequestWithoutReceiptIsConfirmedInWritingBeforeItsGroundIsAnalysed() {
        UUID id = play.opened(TriggerKind.NO_ACKNOWLEDGEMENT, REQUESTED);
        collect(id, TriggerKind.NO_ACKNOWLEDGEMENT, false);
        assertThat(play.open(id)).containsExactly("confirmRequestInWriting");
        String task = play.task(id, "confirmRequestInWriting");
        assertThatThrownBy(() -> as.staff(() -> amu.confirmRequestInWriting(confirm(task, "2026-09-22", false)))).hasMessageStartingWith("followup.amu.refused");
        as.staff(() -> amu.confirmRequestInWriting(confirm(task, "2026-09-21", false)));
        assertThat(play.open(id)).containsExactly("analyseGround");
        assertThat(rules(id)).contains("labour_tribunal_appeal_silence");
    }

    @Test
    void careThatCannotWaitIsAskedForBesideTheAnalysisAndHoldsNothingUp() {
        UUID id = play.opened(TriggerKind.NO_ACKNOWLEDGEMENT, REQUESTED);
        collect(id, TriggerKind.NO_ACKNOWLEDGEMENT, false);
        as.staff(() -> amu.confirmRequestInWriting(confirm(play.task(id, "confirmRequestInWriting"), "2026-09-21", true)));
        assertThat(play.open(id)).contains("requestUrgentHelp", "analyseGround");
        play.contest(id);
        assertThat(play.open(id)).contains("requestUrgentHelp", "contactCpas", "chooseLawyer");
        as.staff(() -> urgentHelp.request(new RequestUrgentHelp(play.task(id, "requestUrgentHelp"), ThirdParty.HOSPITAL, play.today(), "phone", "réquisitoire demandé", false)));
        assertThat(play.open(id)).doesNotContain("requestUrgentHelp").contains("contactCpas", "chooseLawyer");
    }

    @Test
    void aClientWhoGivesNoMandateForTheCpasGoesThroughSilenceAndUrgentNeedToTheCourtTrack() {
        UUID id = play.opened(TriggerKind.SILENCE, REQUESTED, Set.of(ThirdParty.CPAS, ThirdParty.HOSPITAL));
        collect(id, TriggerKind.SILENCE, false, true);
        jobs.until(day("2026-10-09"));
        assertThat(play.open(id)).as("day 30: nobody of us calls; urgent help is the fund's from the first day on").containsExactly("recordRequest");
        jobs.until(day("2026-10-10"));
        assertThat(play.open(id)).contains("analyseGround").doesNotContain("requestUrgentHelp");
        as.staff(() -> amu.analyse(new AnalyseGround(play.task(id, "analyseGround"), "no_decision", WayForward.CONTEST, Chances.GOOD, null, null)));
        assertThat(play.open(id)).contains("chooseLawyer").doesNotContain("contactCpas");
        assertThat(as.staff(() -> lines(id))).contains("followup.amu.timeline.left.callCpas", "followup.amu.timeline.left.requestUrgentHelp", "followup.amu.timeline.left.contactCpas");
        assertThat(as.staff(() -> lawyers.cannotWait(play.task(id, "chooseLawyer")))).as("the lawyer is to be asked about summary proceedings").isTrue();
        as.staff(() -> lawyers.choose(new ChooseLawyer(play.task(id, "chooseLawyer"), LawyerThrough.BAJ, null, null)));
        as.staff(() -> lawyers.send(new SendFileToLawyer(play.task(id, "sendFileToLawyer"), play.today(), "email", "dossier", true)));
        assertThat(as.staff(() -> lines(id))).contains("followup.shared.timeline.summaryProceedingsAsked");
        as.staff(() -> remedies.cpasAnswered(new RecordCpasAnswer(id, CpasAnswer.REVISED, play.today(), "phone", "la personne l’a obtenu elle-même")));
        assertThat(timers(id)).containsKey("Timer_ExecutionCheck");
    }

    @Test
    void aMandateWithdrawnMeanwhileLeavesATaskThatTheClientDoesAndNoContactGoesOut() {
        UUID id = play.opened(TriggerKind.NO_ACKNOWLEDGEMENT, REQUESTED);
        collect(id, TriggerKind.NO_ACKNOWLEDGEMENT, false);
        as.staff(() -> mandates.record(id, ThirdParty.CPAS, false, play.today()));
        as.staff(() -> amu.confirmRequestInWriting(confirm(play.task(id, "confirmRequestInWriting"), "2026-09-21", false)));
        assertThat(play.open(id)).containsExactly("analyseGround");
        assertThat(as.staff(() -> timeline.read(id, new TimelineFilter(TimelineKind.CONTACT, false, null), 9)).entries()).singleElement()
                .satisfies(line -> assertThat(line.args()).contains("text:casefile.counterpart.client"));
    }

    @Test
    void aGroundOutsideTheUsualOnesIsTheCoordinatorsAlsoWhenItIsChosenInThatVeryStep() {
        UUID id = play.opened(TriggerKind.REFUSAL, null);
        play.collectRefusal(id);
        AnalyseGround unusual = new AnalyseGround(play.task(id, "analyseGround"), "other_ground", WayForward.CONTEST, Chances.GOOD, null, null);
        assertThatThrownBy(() -> as.staff(() -> amu.analyse(unusual))).hasMessage("followup.amu.refused.coordinatorForGround");
        as.coordinator(() -> amu.analyse(unusual));
        assertThat(play.open(id)).contains("chooseLawyer");
    }

    @Test
    void whoseTaskIsGoneLearnsWhoDidWhat() {
        UUID id = play.onBothTracks();
        String task = play.task(id, "chooseLawyer");
        as.person("hanna", () -> client.withdraws(new RecordWithdrawal(id, play.today(), null)));
        assertThatThrownBy(() -> as.staff(() -> lawyers.choose(new ChooseLawyer(task, LawyerThrough.BAJ, null, null)))).isInstanceOfSatisfying(RuleViolated.class, gone -> {
            assertThat(gone.key()).isEqualTo("task.overtakenBy");
            assertThat(gone.args()).contains("Hanna", new Sentence("followup.amu.timeline.withdrew", List.of(play.today())));
        });
        play.close(id, "client_withdrew");
    }

    @Test
    void aJudgmentMayComeWhileTheHearingIsStillToBePrepared() {
        UUID id = filed();
        as.staff(() -> procedure.fixHearing(new FixHearing(id, day("2026-10-29"), "26/1/A")));
        jobs.until(day("2026-10-09"));
        assertThat(play.open(id)).contains("prepareHearing");
        assertThat(as.staff(() -> reading.awaited(id))).contains("judgmentReceived");
        as.staff(() -> procedure.judgmentReceived(id));
        assertThat(play.open(id)).contains("recordJudgment").doesNotContain("prepareHearing");
    }

    @Test
    void anotherCpasThatDecidesHasItsOwnThirtyDays() {
        UUID id = incompetent();
        as.staff(() -> amu.verifyTransfer(new VerifyTransfer(play.task(id, "verifyTransfer"), TransferResult.OTHER_CPAS_DECIDES, "cpas_ixelles", day("2026-09-18"),
                play.today(), "transmis", false)));
        assertThat(as.staff(() -> cases.header(id)).cpas()).isEqualTo("cpas_ixelles");
        assertThat(as.staff(() -> deadlines.running(id, "cpas_decision")).orElseThrow().legalDay()).isEqualTo("2026-10-18");
        assertThat(as.staff(() -> deadlines.running(id, "labour_tribunal_appeal"))).as("the appeal against the first one goes on").isPresent();
        assertThat(as.staff(() -> reading.awaited(id))).contains("decisionReceived");
        assertThat(play.open(id)).isEmpty();
    }

    @Test
    void aRequestThatWasNotPassedOnIsContestedHere() {
        UUID id = incompetent();
        as.staff(() -> amu.verifyTransfer(new VerifyTransfer(play.task(id, "verifyTransfer"), TransferResult.NOT_TRANSFERRED, null, null, play.today(), "rien", false)));
        assertThat(play.open(id)).containsExactly("analyseGround");
        assertThat(rules(id)).doesNotContain("cpas_transfer").contains("labour_tribunal_appeal");
    }

    @Test
    void aClientWhoIsHelpedByAnotherOrganisationIsReferredAndTheCaseClosed() {
        UUID id = incompetent();
        as.staff(() -> amu.verifyTransfer(new VerifyTransfer(play.task(id, "verifyTransfer"), TransferResult.REFERRED, null, null, play.today(), "réorientée", false)));
        play.close(id, "referred_elsewhere");
    }

    @Test
    void aHearingThatIsMovedTakesItsRemindersAlong() {
        UUID id = filed();
        as.staff(() -> procedure.fixHearing(new FixHearing(id, day("2026-10-29"), "26/1/A")));
        assertThat(timers(id)).containsEntry("Timer_HearingReminder", day("2026-10-09"));
        as.staff(() -> procedure.fixHearing(new FixHearing(id, day("2026-12-15"), "26/1/A")));
        assertThat(timers(id)).containsEntry("Timer_HearingReminder", day("2026-11-25"));
        jobs.until(day("2026-11-25"));
        assertThat(tasks.createTaskQuery().taskId(play.task(id, "prepareHearing")).singleResult().getDueDate()).isEqualTo(AmuSteps.evening(day("2026-12-14")));
        as.staff(() -> procedure.fixHearing(new FixHearing(id, day("2027-01-14"), "26/1/A")));
        assertThat(tasks.createTaskQuery().taskId(play.task(id, "prepareHearing")).singleResult().getDueDate()).isEqualTo(AmuSteps.evening(day("2027-01-13")));
    }

    @Test
    void anAdjournedHearingIsFixedAnewOnlyWhereItsRemindersFollow() {
        UUID id = filed();
        as.staff(() -> procedure.fixHearing(new FixHearing(id, day("2026-10-29"), "26/1/A")));
        for (String reminder : List.of("2026-10-09", "2026-10-26")) {
            jobs.until(day(reminder));
            assertThat(as.staff(() -> reading.awaited(id))).as("its task is open").contains("hearingFixed");
            as.staff(() -> procedure.prepareHearing(new PrepareHearing(play.task(id, "prepareHearing"), null)));
        }
        jobs.until(day("2026-11-25"));
        assertThat(play.open(id)).contains("checkProcedure");
        assertThat(as.staff(() -> reading.awaited(id))).as("the task asks for it").doesNotContain("hearingFixed");
        FixHearing adjourned = new FixHearing(id, day("2027-02-10"), "26/1/A");
        assertThatThrownBy(() -> as.staff(() -> procedure.fixHearing(adjourned))).hasMessage("followup.amu.refused.notAwaited");
        assertThat(as.staff(() -> reading.of(id)).hearingOn()).isEqualTo("2026-10-29");
        as.staff(() -> procedure.checkProcedure(new CheckProcedure(play.task(id, "checkProcedure"), day("2027-02-10"), "26/1/A", false, null)));
        assertThat(timers(id)).containsEntry("Timer_HearingReminder", day("2027-01-21"));
    }

    @Test
    void noHearingIsFixedOnceTheCpasHasRevised() {
        UUID id = play.onBothTracks();
        play.contactCpas(id);
        play.lawyerConfirmed(id);
        play.file(id);
        as.staff(() -> procedure.fixHearing(new FixHearing(id, day("2026-10-29"), "26/1/A")));
        play.cpasRevises(id);
        assertThat(as.staff(() -> reading.awaited(id))).doesNotContain("hearingFixed");
        assertThatThrownBy(() -> as.staff(() -> procedure.fixHearing(new FixHearing(id, day("2026-12-15"), "26/1/A")))).hasMessage("followup.amu.refused.notAwaited");
    }

    @Test
    void theTribunalIsAskedEveryThirtyDaysUntilThereIsNews() {
        UUID id = filed();
        assertThat(timers(id)).containsEntry("Timer_ProcedureCheck", day("2026-10-21"));
        jobs.until(day("2026-10-21"));
        as.staff(() -> procedure.checkProcedure(new CheckProcedure(play.task(id, "checkProcedure"), null, null, false, "rien de neuf")));
        assertThat(timers(id)).containsEntry("Timer_ProcedureCheck", day("2026-11-20"));
        jobs.until(day("2026-11-20"));
        as.staff(() -> procedure.checkProcedure(new CheckProcedure(play.task(id, "checkProcedure"), day("2027-02-10"), "26/7/A", false, null)));
        assertThat(timers(id)).containsEntry("Timer_HearingReminder", day("2027-01-21"));
        assertThat(as.staff(() -> reading.of(id)).rollNumber()).isEqualTo("26/7/A");
    }

    @Test
    void aJudgmentTheRegistryTellsOfIsToBeRecordedAtOnce() {
        UUID id = filed();
        jobs.until(day("2026-10-21"));
        as.staff(() -> procedure.checkProcedure(new CheckProcedure(play.task(id, "checkProcedure"), null, null, true, "prononcé le 19")));
        assertThat(play.open(id)).contains("recordJudgment").doesNotContain("checkProcedure");
    }

    @Test
    void anAppealIsAskedAboutEverySixtyDaysUntilTheNextJudgment() {
        UUID id = filed();
        as.staff(() -> procedure.judgmentReceived(id));
        as.staff(() -> procedure.recordJudgment(new RecordJudgment(play.task(id, "recordJudgment"), JudgmentKind.UNFAVOURABLE, play.today(), play.today(), null)));
        as.staff(() -> procedure.decideOnAppeal(new DecideOnAppeal(play.task(id, "decideOnAppeal"), AppealDecision.LODGED, play.today(), "par l’avocat")));
        assertThat(rules(id)).as("the month to appeal is kept").isEmpty();
        assertThat(timers(id)).containsEntry("Timer_ProcedureCheck", day("2026-11-20"));
        jobs.until(day("2026-11-20"));
        as.staff(() -> procedure.checkProcedure(new CheckProcedure(play.task(id, "checkProcedure"), null, null, true, null)));
        as.staff(() -> procedure.recordJudgment(new RecordJudgment(play.task(id, "recordJudgment"), JudgmentKind.UNFAVOURABLE, play.today(), play.today(), null)));
        assertThat(rules(id)).as("there is no appeal against the second instance").isEmpty();
        as.staff(() -> procedure.askAboutCassation(new DecideOnAppeal(play.task(id, "askAboutCassation"), AppealDecision.NONE, play.today(), "aucune chance")));
        play.close(id, "amu_judgment_unfavourable");
    }

    @Test
    void aFilingThatTurnsUpAfterTheLegalDateTakesTheCaseToTheTribunal() {
        UUID id = play.onBothTracks();
        jobs.until(day("2026-12-17"));
        as.staff(() -> remedies.checkDefects(new CheckNotificationDefects(play.task(id, "checkNotificationDefects"), Map.of(Mention.COURT, false), false,
                DefectConclusion.FILED, day("2026-12-17"), "labour_tribunal_fr", null, FilingProof.REGISTRY_STAMP, "le délai n’a pas couru")));
        assertThat(as.staff(() -> reading.awaited(id))).contains("hearingFixed", "judgmentReceived");
        assertThat(as.staff(() -> reading.of(id)).filedOn()).isEqualTo("2026-12-17");
        assertThat(rules(id)).isEmpty();
    }

    @Test
    void somebodyGoesAlongToTheCpasWhileItsAnswerIsAwaited() {
        UUID id = play.onBothTracks();
        as.staff(() -> remedies.contactCpas(new ContactCpas(play.task(id, "contactCpas"), play.today(), "phone", true, false, true, null, "audition demandée")));
        assertThat(play.open(id)).contains("bookAccompaniment");
        as.staff(() -> accompaniments.book(new BookAccompaniment(play.task(id, "bookAccompaniment"), Whom.of(ThirdParty.CPAS), false, "rue Vifquin 2", day("2026-10-01"), LocalTime.of(9, 30),
                As.id("leo"), null, Interpreter.MEDIATOR)));
        String task = play.task(id, "recordAccompaniment");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getFollowUpDate()).as("rests until the appointment").isNotNull();
        jobs.until(day("2026-09-29"));
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getFollowUpDate()).as("woken two working days before").isNull();
        jobs.until(day("2026-10-01"));
        assertThatThrownBy(() -> as.staff(() -> accompaniments.record(new RecordAccompaniment(task, AccompanimentOutcome.HELD, " "))))
                .hasMessage("followup.shared.refused.accompanimentResult");
        as.staff(() -> accompaniments.record(new RecordAccompaniment(task, AccompanimentOutcome.HELD, "l’attestation est acceptée")));
        assertThat(play.open(id)).doesNotContain("recordAccompaniment");
        play.cpasRevises(id);
        assertThat(timers(id)).containsKey("Timer_ExecutionCheck").doesNotContainKeys("Timer_MediationUnanswered", "Timer_LegalDatePassed");
    }

    private UUID incompetent() {
        UUID id = play.opened(TriggerKind.INCOMPETENCE, REQUESTED);
        collect(id, TriggerKind.INCOMPETENCE, true);
        assertThat(rules(id)).contains("cpas_transfer");
        return id;
    }

    private UUID filed() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        play.file(id);
        return id;
    }

    private void collect(UUID id, TriggerKind trigger, boolean decided) {
        collect(id, trigger, decided, false);
    }

    private List<String> lines(UUID id) {
        return timeline.read(id, new TimelineFilter(null, true, null), 99).entries().stream().map(TimelineEntryView::textKey).toList();
    }

    private void collect(UUID id, TriggerKind trigger, boolean decided, boolean acute) {
        as.staff(() -> amu.collect(new CollectRefusalDecision(play.task(id, "collectRefusalDecision"), trigger, AmuRehearsal.CPAS, REQUESTED, null,
                decided ? day("2026-09-14") : null, decided ? NotificationMode.REGISTERED_LETTER : null, decided ? AmuRehearsal.POSTED : null,
                decided ? AmuRehearsal.PRESENTED : null, null, decided ? "cpas_not_competent" : null, Map.of(), Set.of(), acute)));
    }

    private static ConfirmRequestInWriting confirm(String task, String on, boolean acute) {
        return new ConfirmRequestInWriting(task, day(on), "email", "demande confirmée", acute);
    }

    private Set<String> rules(UUID id) {
        return as.staff(() -> deadlines.open(id)).stream().map(CaseDeadlineView::ruleCode).collect(Collectors.toSet());
    }

    private Map<String, LocalDate> timers(UUID id) {
        return management.createJobQuery().processInstanceId(play.instance(id)).timers().list().stream().collect(Collectors.toMap(
                job -> management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId(), job -> day(job.getDuedate())));
    }

    private static LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), SuiviClock.BRUSSELS);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
