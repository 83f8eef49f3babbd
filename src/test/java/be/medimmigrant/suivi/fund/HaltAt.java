package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.platform.engine.TaskEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.hibernate.Session;

/**
 * Ends the server like a power cut, at one point of the call that bears the header {@code X-Suivi-Halt}. Only the tested archive has
 * this class. What stood in the transaction at that moment is left in the file {@code halted} of the server's folder.
 */
@Provider
@ApplicationScoped
public class HaltAt implements ContainerRequestFilter {

    static final String HEADER = "X-Suivi-Halt";

    /** Before the engine wrote; when the engine has written and we have not kept the answer; when both have; when all is committed and nobody was told. */
    enum Point {
        BEFORE_FLUSH("engine: false, answer: false"), BETWEEN_FLUSHES("engine: true, answer: false"), BEFORE_COMMIT("engine: true, answer: true"), BEFORE_ANSWER("committed");

        final String written;

        Point(String written) {
            this.written = written;
        }
    }

    @Resource(lookup = "java:jboss/TransactionManager") TransactionManager transactions;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry registry;
    @PersistenceContext EntityManager em;
    private final ThreadLocal<Point> armed = new ThreadLocal<>();

    @Override
    public void filter(ContainerRequestContext call) {
        String point = call.getHeaderString(HEADER);
        if (point == null) armed.remove();
        else armed.set(Point.valueOf(point));
    }

    void completed(@Observes TaskEvent event) throws SystemException, RollbackException {
        Point point = armed.get();
        if (point == null || event.kind() != TaskEvent.Kind.COMPLETED) return;
        armed.remove();
        switch (point) {
            case BEFORE_FLUSH -> halt(point, look(event.taskId()));
            case BETWEEN_FLUSHES -> afterTheEngineWrote(() -> halt(point, look(event.taskId())));
            case BEFORE_ANSWER -> transactions.getTransaction().registerSynchronization(watch(point, event.taskId()));
            // Hibernate writes at the end of the transaction, too, before whatever was interposed after it
            case BEFORE_COMMIT -> registry.registerInterposedSynchronization(watch(point, event.taskId()));
        }
    }

    /** At the end of a command the engine flushes its sessions, the youngest first: this one, which first lets the one of the database write. */
    private static void afterTheEngineWrote(Runnable what) {
        Context.getProcessEngineConfiguration().getSessionFactories().put(YoungestSession.class, new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return YoungestSession.class;
            }

            @Override
            public YoungestSession openSession() {
                return new YoungestSession(what);
            }
        });
        Context.getCommandContext().getSession(YoungestSession.class);
    }

    private record YoungestSession(Runnable what) implements org.camunda.bpm.engine.impl.interceptor.Session {
        @Override
        public void flush() {
            Context.getCommandContext().getDbEntityManager().flush();
            what.run();
        }

        @Override
        public void close() {}
    }

    private Synchronization watch(Point point, String taskId) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                if (point != Point.BEFORE_ANSWER) halt(point, look(taskId));
            }

            @Override
            public void afterCompletion(int status) {
                if (point == Point.BEFORE_ANSWER && status == Status.STATUS_COMMITTED) halt(point, "committed");
            }
        };
    }

    /** Is the task gone from the engine's table, and is our answer kept under the call's key, both in this transaction? */
    private String look(String taskId) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select not exists (select from act_ru_task where id_ = ?), exists (select from fund_command where xmin::text = pg_current_xact_id()::text)")) {
                statement.setString(1, taskId);
                try (var row = statement.executeQuery()) {
                    row.next();
                    return "engine: " + row.getBoolean(1) + ", answer: " + row.getBoolean(2);
                }
            }
        });
    }

    private static void halt(Point point, String seen) {
        try {
            Files.writeString(Path.of(System.getProperty("jboss.server.base.dir"), "halted"), point + ": " + seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().halt(137);
    }
}
