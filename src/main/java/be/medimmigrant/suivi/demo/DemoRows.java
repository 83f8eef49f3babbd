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

/** Whether the invented year is in this database, and what is still to do in it. */
@Stateless
@AllowedTo(Roles.SYSTEM)
public class DemoRows {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    public boolean isLoaded() {
        return !em.createNativeQuery("select loaded_at from demo_year").getResultList().isEmpty();
    }

    /** Every open task, the oldest first. */
    @AllowedTo({Roles.STAFF, Roles.COORDINATOR})
    public List<DemoTask> openTasks() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("select task_id, task_key, case_id from inbox_task order by created, task_id", Tuple.class).getResultList();
        return rows.stream().map(Row::new).map(row -> new DemoTask(row.text("task_id"), row.text("task_key"), row.id("case_id"))).toList();
    }

    public void loaded() {
        em.createNativeQuery("insert into demo_year (loaded_at) values (:at)").setParameter("at", clock.instant()).executeUpdate();
    }
}
