package be.medimmigrant.suivi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Two people at the worst moment: the second acts while the first has acted and not committed. */
@ApplicationScoped
public class AtOnce {

    private static final String WAITING = "select count(*) from pg_locks l, pg_sleep(0.02) where not l.granted and pg_backend_pid() = any (pg_blocking_pids(l.pid))";

    @Resource UserTransaction transaction;
    @PersistenceContext EntityManager em;

    /** @return what the second was answered; throws what it was refused with */
    public <T> T second(Callable<?> first, Callable<T> second) throws Exception {
        return second(first, second, () -> null);
    }

    /** The first acts, the second waits for it, the first acts once more and commits. */
    public <T> T second(Callable<?> first, Callable<T> second, Callable<?> firstAgain) throws Exception {
        FutureTask<T> other = null;
        transaction.begin();
        try {
            first.call();
            other = aside(second);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (((Number) em.createNativeQuery(WAITING).getSingleResult()).longValue() == 0) assertThat(System.nanoTime()).as("the second waits for the first").isLessThan(until);
            firstAgain.call();
            transaction.commit();
        } catch (Exception | AssertionError failed) {
            transaction.rollback();
            throw failed;
        }
        return answer(other);
    }

    /** In a thread of its own, as the same deployment. */
    public <T> FutureTask<T> aside(Callable<T> what) {
        FutureTask<T> task = new FutureTask<>(what);
        Thread thread = new Thread(task, "aside");
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        return task;
    }

    /** What came of it, within a minute; throws what it was refused with. */
    public <T> T answer(FutureTask<T> task) throws Exception {
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof RuntimeException known) throw known;
            throw refused;
        }
    }
}
