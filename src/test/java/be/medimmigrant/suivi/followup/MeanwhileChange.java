package be.medimmigrant.suivi.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** Changes a follow-up in a transaction that stays open until another one waits for the same row; that one then comes second. */
@ApplicationScoped
public class MeanwhileChange {

    private static final int PATIENCE = 400;

    @PersistenceContext EntityManager em;

    @Transactional
    public void untilSomebodyWaits(UUID caseId, CountDownLatch begun) {
        em.createNativeQuery("select set_config('suivi.actor', '00000000-0000-0000-0000-000000000000', true)", String.class).getSingleResult();
        em.createNativeQuery("update amu_follow_up set version = version + 1 where case_id = :case").setParameter("case", caseId).executeUpdate();
        begun.countDown();
        for (int i = 0; i < PATIENCE && !somebodyWaits(); i++) em.createNativeQuery("select cast(pg_sleep(0.05) as text)", String.class).getSingleResult();
    }

    private boolean somebodyWaits() {
        return (Boolean) em.createNativeQuery("select exists(select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))", Boolean.class)
                .getSingleResult();
    }
}
