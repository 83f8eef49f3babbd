package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Whether the invented year is in this database, and what is still to do in it. */
@Stateless
@AllowedTo(Roles.SYSTEM)
public class DemoRows {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    public Optional<Loading> state() {
        return em.createNativeQuery("select state from demo_year", String.class).getResultStream().findFirst().map(state -> Loading.of((String) state));
    }

    /** Before the first act, in a transaction of its own: whoever comes after a kill finds it. */
    public void begin() {
        em.createNativeQuery("insert into demo_year (since, state) values (:now, 'begun')").setParameter("now", clock.instant()).executeUpdate();
    }

    public void end(Loading how) {
        em.createNativeQuery("update demo_year set state = :state, since = :now").setParameter("state", how.code()).setParameter("now", clock.instant()).executeUpdate();
    }

    /** Every open task, case by case: ids and milliseconds, which fall anew each time, say nothing. */
    @AllowedTo({Roles.STAFF, Roles.COORDINATOR})
    public List<DemoTask> openTasks() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                select t.task_id, t.task_key, t.case_id from inbox_task t left join case_file c on c.id = t.case_id
                order by c.number, t.task_key""", Tuple.class).getResultList();
        return rows.stream().map(Row::new).map(row -> new DemoTask(row.text("task_id"), row.text("task_key"), row.id("case_id"))).toList();
    }
}
