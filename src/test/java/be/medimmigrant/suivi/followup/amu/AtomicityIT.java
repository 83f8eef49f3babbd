package be.medimmigrant.suivi.followup.amu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.CorrectBaseDate;
import be.medimmigrant.suivi.deadline.term.TriggerInput.RegisteredLetter;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Rows and engine change together or not at all: each test lets the transaction fail when both have written, shows from
 * inside that they had, and finds everything as it was.
 */
@ExtendWith(ArquillianExtension.class)
class AtomicityIT {

    private static final String BETWEEN = " / engine: ";
    private static final String COUNTS = """
            select concat_ws(' ', (select count(*) from case_file), (select count(*) from amu_follow_up), (select count(*) from timeline_entry), (select count(*) from inbox_task),
                (select count(*) from act_ru_task), (select count(*) from act_ru_execution), (select count(*) from act_ru_variable))""";
    private static final String CASE = """
            select concat_ws(' | ', (select f.trigger_kind || ' ' || f.version || coalesce(' ' || f.presented_on, '') from amu_follow_up f where f.case_id = :id),
                (select string_agg(t.task_key || coalesce(' rests until ' || t.follow_up, ''), ',' order by t.task_key) from inbox_task t where t.case_id = :id),
                (select string_agg(d.rule_code || ' ' || d.legal_day, ',' order by d.rule_code) from case_deadline d where d.case_id = :id and d.status = 'OPEN'),
                (select count(*) from timeline_entry e where e.case_id = :id), (select count(*) from contact c where c.case_id = :id)) || ' / engine: ' || concat_ws(' | ',
                (select string_agg(r.task_def_key_ || coalesce(' rests until ' || r.follow_up_date_, ''), ',' order by r.task_def_key_) from act_ru_task r
                    join act_ru_variable v on v.proc_inst_id_ = r.proc_inst_id_ and v.name_ = 'caseId' where v.text_ = cast(:id as text)),
                (select string_agg(j.handler_cfg_ || '@' || j.duedate_, ',' order by j.handler_cfg_, j.duedate_, j.id_) from act_ru_job j
                    join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_ and v.name_ = 'caseId' where v.text_ = cast(:id as text)))""";

    @Inject AmuRehearsal play;
    @Inject AmuFollowUps amu;
    @Inject CaseDeadlines deadlines;
    @Inject BreakBeforeCommit breakage;
    @Inject As as;
    @Inject TestJobs jobs;
    @Inject TestTime time;

    @BeforeEach
    void aMondayInSeptember() {
        jobs.hold();
        time.travelTo(LocalDate.parse("2026-09-21"));
    }

    @AfterEach
    void backToToday() {
        time.back();
        jobs.release();
    }

    @Test
    void aCaseThatCannotBeCommittedLeavesNeitherTheCaseNorItsProcess() {
        String before = look(COUNTS);
        breakage.arm(() -> look(COUNTS));
        breaksOff(() -> play.report());
        String[] inside = breakage.seen().split(" ");
        for (int i = 0; i < inside.length; i++)
            assertThat(Long.parseLong(inside[i])).as("inside, number " + i + " of rows and engine").isGreaterThan(Long.parseLong(before.split(" ")[i]));
        assertThat(look(COUNTS)).isEqualTo(before);
        assertThat(play.open(play.report())).as("the next try succeeds").containsExactly("openFollowUp");
    }

    @Test
    void aCompletionThatCannotBeCommittedLeavesTheTaskOpenAndTheRowAsItWas() {
        UUID id = play.opened(TriggerKind.REFUSAL, null);
        changesNothing(id, () -> play.collectRefusal(id));
        play.collectRefusal(id);
        assertThat(play.open(id)).containsExactly("analyseGround");
    }

    @Test
    void aTimerThatCannotBeCommittedLeavesNoReminderAndFiresAgain() {
        UUID id = play.onBothTracks();
        play.lawyerConfirmed(id);
        time.travelTo(LocalDate.parse("2026-12-01"));
        String timer = jobs.due().stream().filter(job -> job.getProcessInstanceId().equals(play.instance(id))).findFirst().orElseThrow().getId();
        String before = withoutRetries(id);
        breakage.arm(() -> withoutRetries(id));
        breaksOff(() -> jobs.run(timer));
        bothHalvesDiffer(breakage.seen(), before);
        assertThat(withoutRetries(id).replaceAll("\\w+\\$followUpJobCreated,", "")).as("but for the next of the timers that repeat, which the engine sets whatever becomes of this one").isEqualTo(before);
        jobs.run(timer);
        assertThat(withoutRetries(id)).isEqualTo(breakage.seen());
    }

    @Test
    void aCorrectionThatCannotBeCommittedMovesNeitherTermNorTimer() {
        UUID id = play.onBothTracks();
        CorrectBaseDate correction = new CorrectBaseDate(id, "labour_tribunal_appeal", as.staff(() -> deadlines.running(id, "labour_tribunal_appeal")).orElseThrow().input(),
                new RegisteredLetter(LocalDate.parse("2026-09-10"), LocalDate.parse("2026-09-11")));
        changesNothing(id, () -> as.staff(() -> deadlines.correct(correction)));
        as.staff(() -> deadlines.correct(correction));
        assertThat(look(id)).contains("labour_tribunal_appeal 2026-12-11", "REFUSAL", "2026-09-11");
    }

    private void changesNothing(UUID id, ThrowingCallable change) {
        String before = look(id);
        breakage.arm(() -> look(id));
        breaksOff(change);
        bothHalvesDiffer(breakage.seen(), before);
        assertThat(look(id)).isEqualTo(before);
    }

    private static void breaksOff(ThrowingCallable change) {
        assertThatThrownBy(change).satisfies(thrown -> {
            Throwable cause = thrown;
            while (cause.getCause() != null) cause = cause.getCause();
            assertThat(cause).hasMessageContaining("broken by the test");
        });
    }

    /** Inside, before the failure: our rows had changed, and so had the engine's. */
    private static void bothHalvesDiffer(String seen, String before) {
        assertThat(seen).isNotNull().contains(BETWEEN);
        for (int half = 0; half < 2; half++)
            assertThat(seen.split(BETWEEN)[half]).as(half == 0 ? "rows" : "engine").isNotEqualTo(before.split(BETWEEN)[half]);
    }

    private String look(String sql) {
        return breakage.read(sql, null);
    }

    private String look(UUID id) {
        return breakage.read(CASE, id);
    }

    /** Of a failed job the engine itself notes the retry, in a transaction of its own: the moments of jobs are left out here. */
    private String withoutRetries(UUID id) {
        return look(id).replaceAll("@[-0-9 :.]+", "");
    }
}
