package be.medimmigrant.suivi.inbox.domain;

import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.RuleViolated;
import be.medimmigrant.suivi.shared.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds an open task for the acting person, or says why not: a task is theirs by assignment or by one of their roles. */
@ApplicationScoped
public class TaskAccess {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/MM, H:mm").withZone(SuiviClock.BRUSSELS);
    private static final String OPEN = """
            select t.task_id, t.task_key, t.case_id, c.number, p.alias, t.assignee, t.due, t.follow_up,
                   array_to_string(t.candidate_groups, ',') as groups
            from inbox_task t left join case_file c on c.id = t.case_id left join person p on p.id = c.person_id
            where t.task_id = :task
            """;
    private static final String DONE = """
            select d.ending, d.ended_at, d.ended_by, d.assignee, array_to_string(d.candidate_groups, ',') as groups, coalesce(a.display_name, 'Suivi') as display_name, e.text_key, array_to_string(e.args, '|') as args
            from inbox_task_done d left join account a on a.id = d.ended_by
            left join lateral (select text_key, args from timeline_entry
                               where case_id = d.case_id and recorded_by = d.ended_by and recorded_at between d.ended_at - interval '1 minute' and d.ended_at + interval '1 minute'
                                 and kind in ('DECISION', 'DEADLINE', 'NOTE') and not exists (select from unnest(args) a where a ~ '^(code|name|account|document|mandate|euros|texts):')
                               order by array_position(array['DECISION', 'NOTE', 'DEADLINE'], kind), sequence desc limit 1) e on true
            where d.task_id = :task
            """;

    private static final Set<String> CASE_READERS = Set.of(Roles.STAFF, Roles.COORDINATOR);

    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject ActingInTransaction transaction;

    /** @param held true to keep others from ending it until this transaction is over */
    public TaskView require(String taskId, boolean held) {
        List<?> rows = em.createNativeQuery(OPEN + (held ? " for update of t" : ""), Tuple.class).setParameter("task", taskId).getResultList();
        if (rows.isEmpty()) throw whatBecameOf(taskId);
        TaskView task = view((Tuple) rows.get(0));
        if (!mayDo(task)) throw new RuleViolated("task.notYours");
        return task;
    }

    private boolean mayDo(TaskView task) {
        return acting.actor().isSystem() || acting.id().equals(task.assignee())
                || !Collections.disjoint(task.candidateGroups(), transaction.tell());
    }

    private RuleViolated whatBecameOf(String taskId) {
        List<?> rows = em.createNativeQuery(DONE, Tuple.class).setParameter("task", taskId).getResultList();
        if (rows.isEmpty()) return new RuleViolated("task.gone");
        Tuple done = (Tuple) rows.get(0);
        if (!mightHaveDone(done)) return new RuleViolated("task.gone");
        String when = MOMENT.format(done.get("ended_at", Instant.class));
        String who = done.get("display_name", String.class);
        if ("completed".equals(done.get("ending"))) return new RuleViolated("task.alreadyDone", who, when);
        String what = done.get("text_key", String.class);
        return what == null ? new RuleViolated("task.overtaken", when, who)
                : new RuleViolated("task.overtakenBy", when, who, new Sentence(what, arguments(done.get("args", String.class))));
    }

    /** Whose it was, whose it could have been, who ended it, and who reads every case. */
    private boolean mightHaveDone(Tuple done) {
        UUID me = acting.id();
        if (acting.actor().isSystem() || me.equals(done.get("assignee", UUID.class)) || me.equals(done.get("ended_by", UUID.class))) return true;
        Set<String> mine = transaction.tell();
        return !Collections.disjoint(mine, CASE_READERS) || !Collections.disjoint(mine, groups(done.get("groups", String.class)));
    }

    /** Of the line of the timeline that says what happened; days are the only ones that need words of their own. */
    private static List<?> arguments(String joined) {
        return joined.isEmpty() ? List.of()
                : Arrays.stream(joined.split("\\|")).map(arg -> arg.startsWith("date:") ? day(arg.substring(5)) : (Object) arg).toList();
    }

    /** A line written damaged is told all the same. */
    private static Object day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException damaged) {
            return "text:casefile.timeline.damaged";
        }
    }

    private static TaskView view(Tuple row) {
        return new TaskView(row.get("task_id", String.class), row.get("task_key", String.class), row.get("case_id", UUID.class),
                row.get("number", String.class), row.get("alias", String.class), row.get("assignee", UUID.class),
                row.get("due", Instant.class), row.get("follow_up", Instant.class), groups(row.get("groups", String.class)));
    }

    static Set<String> groups(String joined) {
        return joined == null || joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
