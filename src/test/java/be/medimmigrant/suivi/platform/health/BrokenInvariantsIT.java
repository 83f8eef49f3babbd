package be.medimmigrant.suivi.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each invariant notices what it is there for. Rows that no trigger and no foreign key would let in are written as the
 * database's owner, with both switched off, and rolled back.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BrokenInvariantsIT {

    private static final String ID = "00000000-0000-4000-8000-00000000dead";
    private static final String TASK = "insert into act_ru_task (id_, rev_, task_def_key_, proc_inst_id_) values ('dead', 1, 'k', 'p'); ";
    private static final String INBOX = "insert into inbox_task (task_id, task_key, process_key, process_instance_id, root_instance_id, case_id, candidate_groups, created, due, urgent_on)"
            + " values ('dead', 'k', 'p', 'p', 'p', %s, '{}', now(), %s, '%s'); ";
    private static final String CASE = "insert into case_file (id, year, sequence, case_type, person_id, owner_id, state, opened_on%s) values ('" + ID + "', 1999, 1, 'amu_refusal_appeal', '" + ID + "', '" + ID + "', '%s', '1999-01-01'%s); ";
    private static final String OPEN_CASE = CASE.formatted("", "open", "");
    private static final String CLOSED_CASE = CASE.formatted(", closed_on, outcome", "closed", ", '1999-02-01', 'client_withdrew'");
    private static final String INSTANCE = "insert into act_ru_execution (id_, rev_, proc_inst_id_, proc_def_id_) select 'dead', 1, 'dead', id_ from act_re_procdef where key_ = '%s' limit 1; ";
    private static final String CASE_ID = "insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, text_) values ('dead', 1, 'string', 'caseId', 'dead', 'dead', '" + ID + "'); ";
    private static final String TERM = "insert into case_deadline (id, case_id, rule_id, rule_code, base, nature, mode, on_day, first_day, raw_last_day, legal_day, safe_day, explanation, status, ended_on, fixed_at)"
            + " values ('" + ID + "', '" + ID + "', '" + ID + "', 'r', 'b', 'client', 'event', '1999-01-01', '1999-01-01', '1999-01-01', '1999-01-01', '1999-01-01', '[]', 'OPEN', null, now()); ";
    private static final String REQUEST = "insert into fund_intervention (id, number, case_id, person_id, requested_by, described_by, requested_on, reason, expense_type, what, estimate, expense_on%s) values ('" + ID + "', 'dead', '" + ID
            + "', '" + ID + "', '" + ID + "', '" + ID + "', '1999-01-01', 'reason_other', 'expense_other', 'x', 1, '1999-01-01'%s); ";

    private record Break(String name, String how, String sql) {

        @Override
        public String toString() {
            return name + ": " + how;
        }
    }

    static Stream<Break> breaks() {
        return Stream.of(
                new Break("inbox_equals_engine_tasks", "a task is missing in the inbox", TASK),
                new Break("inbox_equals_engine_tasks", "a task is in the inbox only", INBOX.formatted("null", "null", "infinity")),
                new Break("inbox_equals_engine_tasks", "the inbox names a case the engine does not", TASK + INBOX.formatted("'" + ID + "'", "null", "infinity")),
                new Break("inbox_equals_engine_tasks", "a task stands on another day than it is due", TASK + "update act_ru_task set due_date_ = '1999-01-01 12:00' where id_ = 'dead'; "
                        + INBOX.formatted("null", "'1999-01-01 12:00'", "1999-01-02")),
                new Break("inbox_groups_equal_engine_candidates", "a group sees what it may not do", INBOX.formatted("null", "null", "infinity") + "insert into inbox_task_group values ('staff', 'dead', false, 'infinity', now())"),
                new Break("inbox_done_tasks_are_over", "somebody ended what is still open", TASK + "insert into inbox_task_done values ('dead', 'k', 'p', null, null, null, now(), 'completed', now(), '" + ID + "')"),
                new Break("inbox_waits_equal_engine_waits", "the inbox waits for nothing", "insert into inbox_wait values ('dead', 'k', 'p', 'p', null, now())"),
                new Break("inbox_tasks_belong_to_a_case", "a task of a case that is not there", INBOX.formatted("'" + ID + "'", "null", "infinity")),
                new Break("case_is_about_whom_its_request_is", "a request about somebody else", OPEN_CASE + "insert into request (id, year, sequence, received_on, received_at, requester_id, registered_by) values ('" + ID
                        + "', 1999, 1, '1999-01-01', now(), '" + ID + "', '" + ID + "'); update case_file set request_id = id where id = '" + ID + "'"),
                new Break("open_case_has_one_instance", "an open case without its process", OPEN_CASE),
                new Break("instance_has_open_case", "a process without a case", INSTANCE.formatted("amu-refusal-appeal")),
                new Break("instance_has_open_case", "a process of a closed case", CLOSED_CASE + INSTANCE.formatted("amu-refusal-appeal") + CASE_ID),
                new Break("instance_has_open_case", "another process than the case's type says", OPEN_CASE + INSTANCE.formatted("medical-fund") + CASE_ID),
                new Break("instance_has_open_case", "retention of an open case", OPEN_CASE + INSTANCE.formatted("retention") + CASE_ID),
                new Break("legal_deadline_is_guarded", "a term nobody watches", OPEN_CASE + TERM),
                new Break("deadline_belongs_to_a_case", "a term without its case", TERM),
                new Break("deadline_belongs_to_a_case", "an open term of a closed case", CLOSED_CASE + TERM),
                new Break("no_job_is_dead", "a timer that the engine gave up", "insert into act_ru_job (id_, rev_, type_, retries_) values ('dead', 1, 'timer', 0)"),
                new Break("every_change_is_logged", "a table without trigger or excuse", "create table dead (id integer)"),
                new Break("fund_balances_equal_ledger", "a budget that no row explains", "update fund_budget set committed = committed + 1 where source_id = (select source_id from fund_budget where total > committed + paid limit 1)"),
                new Break("fund_stakes_equal_ledger", "a stake that no row explains", "insert into fund_stake values ('" + ID + "', '" + ID + "', 1, 0)"),
                new Break("fund_reservation_equals_ledger", "a request that reserved what the ledger does not know", REQUEST.formatted(", reserved", ", 1")),
                new Break("fund_four_eyes", "who asked, paid", REQUEST.formatted(", agreed_amount, agreed_on, valid_until, invoice_amount, invoice_on, payable_amount, paid_on, paid_by, paid_entry",
                        ", 1, '1999-01-01', '1999-01-01', 1, '1999-01-01', 1, '1999-01-01', '" + ID + "', 1")),
                new Break("no_alert_of_the_watchdog", "an alert stands", "insert into deadline_alert (id, kind, subject, found_at) values ('" + ID + "', 'job_late', 'dead', now())"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void whatItIsThereForIsNoticed(Break broken) throws SQLException {
        Invariant invariant = Invariant.all().stream().filter(one -> one.name().equals(broken.name())).findFirst().orElseThrow();
        try (Connection owner = DriverManager.getConnection(System.getProperty("it.db.url"), "postgres", "postgres"); Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            assertThat(invariant.check(owner)).as("before").isEmpty();
            statement.execute("set local session_replication_role = replica");
            statement.execute(broken.sql());
            assertThat(invariant.check(owner)).hasValueSatisfying(violation -> assertThat(violation.name()).isEqualTo(broken.name()));
            owner.rollback();
        }
    }

    @Test
    void noInvariantIsLeftOut() {
        assertThat(breaks().map(Break::name).collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(Invariant.all().stream().map(Invariant::name).toList());
    }
}
