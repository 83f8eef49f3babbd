package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.medimmigrant.suivi.deadline.term.TriggerInput.Event;
import be.medimmigrant.suivi.deadline.term.TriggerInput.RegisteredLetter;
import be.medimmigrant.suivi.platform.engine.JobsRunning;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WatchdogIT {

    private static final String APPEAL = "labour_tribunal_appeal";

    @Inject Watchdog watchdog;
    @Inject CaseDeadlines deadlines;
    @Inject TestCases cases;
    @Inject RepositoryService repository;
    @Inject RuntimeService runtime;
    @Inject ManagementService management;
    @Inject As as;
    @Inject TestTime time;
    @Inject TestJobs jobs;
    @Inject JobsRunning running;
    @Inject Clock clock;
    @Inject WatchRounds rounds;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource database;
    private UUID caseId;
    private Deployment deployment;

    @BeforeEach
    void aCaseWithALegalDeadlineThatEndsOnThe16thOfDecember() {
        jobs.hold();
        time.travelTo(LocalDate.parse("2026-10-05"));
        caseId = cases.open();
        as.staff(() -> deadlines.fix(new FixDeadline(caseId, APPEAL,
                new RegisteredLetter(LocalDate.parse("2026-09-15"), LocalDate.parse("2026-09-16")))));
    }

    @AfterEach
    void leaveNothingBehind() {
        try {
            if (deployment != null) repository.deleteDeployment(deployment.getId(), true);
            cases.close(caseId);
            goRound();
        } finally {
            time.back();
            running.begin();
            jobs.release();
        }
    }

    @Test
    void aLegalDeadlineThatNothingWatchesOverRaisesAnAlertOnceAndItGoesWhenMended() {
        goRound();
        goRound();
        assertThat(alerts()).extracting(AlertView::kind, AlertView::ruleCode).containsExactly(tuple("unguarded", APPEAL));
        timerOn("2026-12-01");
        goRound();
        assertThat(alerts()).isEmpty();
    }

    @Test
    void aTimerAfterTheLegalDateIsNoGuard() {
        timerOn("2026-12-19");
        goRound();
        assertThat(alerts()).extracting(AlertView::kind).containsExactly("unguarded");
    }

    @Test
    void aTermOfAnAuthorityNeedsNoGuard() {
        as.staff(() -> deadlines.cancel(caseId, APPEAL));
        as.staff(() -> deadlines.fix(new FixDeadline(caseId, "cpas_decision", new Event(LocalDate.parse("2026-10-01")))));
        goRound();
        assertThat(alerts()).isEmpty();
    }

    @Test
    void aTimerThatTheEngineGaveUpIsToldAndMayBeTriedAgain() {
        Job job = timerOn("2026-12-01");
        management.setJobRetries(job.getId(), 0);
        goRound();
        List<AlertView> told = alerts();
        assertThat(told).extracting(AlertView::kind).containsExactlyInAnyOrder("unguarded", "job_dead");
        AlertView dead = told.stream().filter(AlertView::isAboutJob).findFirst().orElseThrow();
        assertThat(dead.step()).isEqualTo("Timer_Reminder");
        as.staff(() -> watchdog.retry(dead.id()));
        assertThat(management.createJobQuery().jobId(job.getId()).noRetriesLeft().count()).isZero();
        goRound();
        assertThat(alerts()).extracting(AlertView::kind).doesNotContain("job_dead");
    }

    @Test
    void aTimerThatShouldHaveFiredHoursAgoIsTold() {
        timerOn("2026-10-06");
        running.begin();
        time.travelTo(LocalDate.parse("2026-10-07"));
        goRound();
        assertThat(alerts()).extracting(AlertView::kind).contains("job_late");
        jobs.runDue();
        goRound();
        assertThat(alerts()).extracting(AlertView::kind).doesNotContain("job_late");
    }

    @Test
    void afterANightOffNothingIsLateUntilTheEngineHasHadItsTime() {
        timerOn("2026-10-06");
        time.travelTo(LocalDate.parse("2026-10-07"));
        running.begin();
        goRound();
        assertThat(alerts()).extracting(AlertView::kind).as("as at a start").doesNotContain("job_late");
        time.hours(2);
        goRound();
        assertThat(alerts()).extracting(AlertView::kind).as("two hours later").contains("job_late");
        running.end();
        goRound();
        assertThat(alerts()).extracting(AlertView::kind).as("jobs are held").doesNotContain("job_late");
    }

    @Test
    void aJobThatFailsIsToldAndTriedAgainOverHours() {
        Job job = jobThatFails();
        LocalDateTime before = LocalDateTime.now(clock);
        assertThatThrownBy(() -> jobs.run(job.getId())).hasMessageContaining("nobodyKnowsThisStep");
        goRound();
        assertThat(alerts()).extracting(AlertView::kind).contains("job_failing");
        Job again = management.createJobQuery().jobId(job.getId()).singleResult();
        assertThat(again.getRetries()).isGreaterThanOrEqualTo(5);
        assertThat(LocalDateTime.ofInstant(again.getDuedate().toInstant(), SuiviClock.BRUSSELS)).isAfter(before.plusSeconds(50));
        UUID alert = alerts().stream().filter(a -> a.kind().equals("job_failing")).findFirst().orElseThrow().id();
        as.staff(() -> watchdog.retry(alert));
        Job hurried = management.createJobQuery().jobId(job.getId()).singleResult();
        assertThat(hurried.getRetries()).as("tries left are not taken away").isEqualTo(again.getRetries());
        assertThat(hurried.getDuedate().toInstant()).as("tried at once").isBeforeOrEqualTo(clock.instant());
        management.deleteJob(job.getId());
        assertThatThrownBy(() -> as.staff(() -> watchdog.retry(alert))).as("the job is done meanwhile").hasMessage("deadline.alert.gone");
    }

    @Test
    void theHealthPageSaysWhenTheWatchdogLastWentRound() {
        goRound();
        assertThat(watchdog.lastRound()).isPresent();
    }

    @Test
    void aClockBeforeTheLastRoundLetsNoTimerFireUntilAPersonBelievesIt() throws SQLException {
        jobs.release();
        time.back();
        try {
            lastRound("now() + interval '2 hours'");
            rounds.hourly();
            assertThat(as.staff(watchdog::standing)).extracting(AlertView::kind).contains("clock").doesNotContain("unguarded");
            assertThat(jobs.areHeld()).isTrue();
            as.staff(watchdog::believeClock);
            rounds.hourly();
            assertThat(as.staff(watchdog::standing)).extracting(AlertView::kind).doesNotContain("clock");
            assertThat(jobs.areHeld()).isFalse();
        } finally {
            lastRound("now()");
            rounds.hourly();
        }
    }

    private void lastRound(String moment) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update deadline_watch set last_round = " + moment);
        }
    }

    private void goRound() {
        as.staff(watchdog::goRound);
    }

    private Job timerOn(String day) {
        deployment = repository.createDeployment().name("watched").addModelInstance("watched.bpmn",
                Bpmn.createExecutableProcess("watched").camundaHistoryTimeToLive(1).startEvent()
                        .intermediateCatchEvent("Timer_Reminder").timerWithDate(day + "T08:00:00").endEvent().done()).deploy();
        String instance = runtime.startProcessInstanceByKey("watched", Map.of("caseId", caseId.toString())).getId();
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }

    private Job jobThatFails() {
        deployment = repository.createDeployment().name("failing").addModelInstance("failing.bpmn",
                Bpmn.createExecutableProcess("failing").camundaHistoryTimeToLive(1).startEvent()
                        .serviceTask("Fails").camundaAsyncBefore().camundaExpression("${nobodyKnowsThisStep.act()}").endEvent().done()).deploy();
        String instance = runtime.startProcessInstanceByKey("failing", Map.of("caseId", caseId.toString())).getId();
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }

    private List<AlertView> alerts() {
        return as.staff(watchdog::standing).stream().filter(alert -> caseId.equals(alert.caseId())).toList();
    }
}
