package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.CaseTaskView;
import be.medimmigrant.suivi.casefile.CaseWaitView;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The open tasks and waits of one case, from the inbox's copy. */
@ApplicationScoped
public class CaseStepQueries {

    private static final String TASKS = """
            select t.task_id, t.task_key, t.form_key, a.display_name as assignee, t.due, t.created,
                   case when t.follow_up > :now then t.follow_up end as rests_until, coalesce(t.assignee = :me, false) as mine,
                   t.assignee = :me or exists (select 1 from account_role r where r.account_id = :me and r.role = any (t.candidate_groups)) as may_do
            from inbox_task t left join account a on a.id = t.assignee
            where t.case_id = :caseId
            order by (t.follow_up > :now) is true, (t.assignee = :me) is not true, t.urgent_on, t.created, t.task_id
            """;
    private static final String WAITS = "select process_key, wait_key, since from inbox_wait where case_id = :caseId order by since, wait_id";

    @PersistenceContext EntityManager em;

    @SuppressWarnings("unchecked")
    public List<CaseTaskView> tasks(UUID caseId, UUID me, Instant now) {
        List<Tuple> rows = em.createNativeQuery(TASKS, Tuple.class).setParameter("caseId", caseId).setParameter("me", me)
                .setParameter("now", Timestamp.from(now)).getResultList();
        return rows.stream().map(Row::new).map(r -> new CaseTaskView(r.text("task_id"), r.text("task_key"), r.text("form_key"), r.text("assignee"),
                day(r.moment("due")), day(r.moment("rests_until")), r.moment("created"), r.is("may_do"), r.is("mine"))).toList();
    }

    @SuppressWarnings("unchecked")
    public List<CaseWaitView> waits(UUID caseId, Instant now) {
        List<Tuple> rows = em.createNativeQuery(WAITS, Tuple.class).setParameter("caseId", caseId).getResultList();
        return rows.stream().map(Row::new).map(r -> new CaseWaitView(r.text("process_key"), r.text("wait_key"),
                (int) ChronoUnit.DAYS.between(day(r.moment("since")), day(now)))).toList();
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, SuiviClock.BRUSSELS);
    }
}
