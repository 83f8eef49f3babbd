package be.medimmigrant.suivi.inbox.domain;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.engine.TaskEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Writes what the engine does with a task into our tables, in the engine's own transaction and with one statement per
 * event; that of a change keeps who had the task before and until when it rested ({@code task_move}). Plain SQL on the same connection: nothing of Hibernate's needs to be flushed for it.
 */
@ApplicationScoped
public class TaskProjector {

    private static final String GROUPS = """
             insert into inbox_task_group (group_code, task_id, taken, urgent_on, created)
             select unnest(candidate_groups), task_id, assignee is not null, urgent_on, created from t
            """;
    private static final String CREATED = """
            with v as (select cast(? as text) as task_id, cast(? as uuid) as assignee, string_to_array(?, ',') as candidate_groups,
                       cast(? as timestamptz) as due, cast(? as timestamptz) as follow_up),
            t as (insert into inbox_task (task_id, assignee, candidate_groups, due, follow_up, urgent_on,
                       task_key, form_key, process_key, process_instance_id, root_instance_id, case_id, created)
                  select v.*, coalesce((due at time zone 'Europe/Brussels')::date, 'infinity'), ?, ?, ?, ?, ?, ?, ? from v returning *)
            """ + GROUPS;
    private static final String CHANGED = """
            with v as (select cast(? as text) as id, cast(? as uuid) as who, string_to_array(?, ',') as groups,
                       cast(? as timestamptz) as due_at, cast(? as timestamptz) as later),
            t as (update inbox_task set assignee = who, candidate_groups = groups, due = due_at, follow_up = later,
                         urgent_on = coalesce((due_at at time zone 'Europe/Brussels')::date, 'infinity')
                  from v where task_id = v.id returning inbox_task.*),
            m as (select o.task_id, o.task_key, o.case_id, o.assignee, v.who, (o.follow_up at time zone 'Europe/Brussels')::date as rested,
                         (v.later at time zone 'Europe/Brussels')::date as rests
                  from v join inbox_task o on o.task_id = v.id),
            hands as (insert into task_move (task_id, task_key, case_id, taken_from, given_to)
                      select task_id, task_key, case_id, assignee, who from m where assignee is distinct from who),
            days as (insert into task_move (task_id, task_key, case_id, rested_until, rests_until)
                     select task_id, task_key, case_id, rested, rests from m where rested is distinct from rests),
            gone as (delete from inbox_task_group g using v where g.task_id = v.id and g.group_code <> all (v.groups))
            """ + GROUPS + " on conflict (task_id, group_code) do update set taken = excluded.taken, urgent_on = excluded.urgent_on";
    private static final String ENDED = """
            with t as (delete from inbox_task where task_id = ? returning *)
            insert into inbox_task_done (task_id, task_key, process_key, case_id, assignee, candidate_groups, due, created, ending, ended_at, ended_by)
            select task_id, task_key, process_key, case_id, assignee, candidate_groups, due, created, ?, ?, ? from t
            """;

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    @Inject Acting acting;
    @Inject ActingInTransaction transaction;
    @Inject Clock clock;

    void follow(@Observes TaskEvent event) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            switch (event.kind()) {
                case CREATED -> created(connection, event);
                case CHANGED -> changed(connection, event);
                case COMPLETED -> ended(connection, event, "completed");
                case DELETED -> ended(connection, event, "overtaken");
            }
        }
    }

    private static void created(Connection connection, TaskEvent event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CREATED)) {
            setWhatChanges(insert, event);
            insert.setString(6, event.taskKey());
            insert.setString(7, event.formKey());
            insert.setString(8, event.processKey());
            insert.setString(9, event.processInstanceId());
            insert.setString(10, event.rootInstanceId());
            insert.setObject(11, event.caseId(), Types.OTHER);
            insert.setTimestamp(12, time(event.created()));
            insert.executeUpdate();
        }
    }

    private void changed(Connection connection, TaskEvent event) throws SQLException {
        transaction.tell();
        try (PreparedStatement update = connection.prepareStatement(CHANGED)) {
            setWhatChanges(update, event);
            update.executeUpdate();
        }
    }

    private static void setWhatChanges(PreparedStatement statement, TaskEvent event) throws SQLException {
        statement.setString(1, event.taskId());
        statement.setString(2, event.assignee());
        statement.setString(3, String.join(",", event.candidateGroups()));
        statement.setTimestamp(4, time(event.due()));
        statement.setTimestamp(5, time(event.followUp()));
    }

    private void ended(Connection connection, TaskEvent event, String ending) throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(ENDED)) {
            end.setString(1, event.taskId());
            end.setString(2, ending);
            end.setTimestamp(3, time(clock.instant()));
            end.setObject(4, acting.id());
            end.executeUpdate();
        }
    }

    private static Timestamp time(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
