package be.medimmigrant.suivi.followup.amu;

import be.medimmigrant.suivi.deadline.DeadlinesChanged;
import be.medimmigrant.suivi.platform.engine.TaskEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/**
 * Lets a transaction fail at the very end: when everything is written, by us and by the engine, and only the commit is
 * missing. Armed for the current thread, it breaks the first transaction in which a task or a term changes.
 */
@ApplicationScoped
public class BreakBeforeCommit {

    @PersistenceContext EntityManager em;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;

    private final ThreadLocal<Supplier<String>> armed = new ThreadLocal<>();
    private String seen;

    /** @param look what to note of the database from inside the transaction, just before it breaks */
    void arm(Supplier<String> look) {
        seen = null;
        armed.set(look);
    }

    /** What stood in the database at the moment of the failure: proof that both writes were done. */
    String seen() {
        return seen;
    }

    /** One text of the database, as this transaction sees it. */
    String read(String sql, Object id) {
        Query query = em.createNativeQuery(sql, String.class);
        if (id != null) query.setParameter("id", id);
        return (String) query.getSingleResult();
    }

    void task(@Observes TaskEvent event) {
        breakThis();
    }

    void term(@Observes DeadlinesChanged event) {
        breakThis();
    }

    private void breakThis() {
        Supplier<String> look = armed.get();
        if (look == null) return;
        armed.remove();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                em.flush();
                seen = look.get();
                throw new IllegalStateException("broken by the test after all writes");
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }
}
