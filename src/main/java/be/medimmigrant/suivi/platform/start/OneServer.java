package be.medimmigrant.suivi.platform.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One server works in a database: two would each fire its timers and remember code lists of their own. The lock is the database's, on a
 * connection of its own that is held as long as the server lives; the database gives it back when that connection dies.
 */
@ApplicationScoped
public class OneServer {

    public static final String TAKEN = "another server works in this database. Stop it first: one database, one server.";
    /** Also of releases that held it during the start only: they wait for it. */
    private static final long LOCK = 7_480_033_1L;
    /** A server that was just killed is noticed by the database within a minute (keep-alives of its connection). */
    private static final Duration PATIENCE = Duration.ofSeconds(75);
    private static final Logger LOG = LoggerFactory.getLogger(OneServer.class);

    @Resource(lookup = "java:jboss/datasources/SuiviAlone") DataSource alone;
    @Resource ManagedScheduledExecutorService clock;
    private Connection held;
    private Future<?> rounds;

    /** @throws WillNotStart when another server does not give the database back within {@link #PATIENCE} */
    synchronized void take() throws SQLException {
        held = alone.getConnection();
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean told = false;
        while (!lock(held)) {
            if (System.nanoTime() > end) throw new WillNotStart(TAKEN);
            if (!told) LOG.warn("Another server works in this database; waiting {} s for its end", PATIENCE.toSeconds());
            told = true;
            pause();
        }
        rounds = clock.scheduleWithFixedDelay(this::keep, 1, 1, TimeUnit.MINUTES);
    }

    /** The database may have been started again meanwhile, and the lock with it be gone. */
    synchronized void keep() {
        try {
            if (held.isValid(5)) return;
            held.close();
            held = alone.getConnection();
            if (!lock(held)) end();
        } catch (SQLException e) {
            LOG.warn("The database does not answer; whether this server is alone is asked again in a minute: {}", e.getMessage());
        }
    }

    /** Whether no server works in this database now. */
    public static boolean isFree(Connection database) throws SQLException {
        if (!lock(database)) return false;
        try (Statement statement = database.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
        return true;
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void end() {
        LOG.error("While the database was away another server took it. This one ends.");
        new Thread(() -> System.exit(1), "suivi-end").start();
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WillNotStart("the start was interrupted.");
        }
    }

    @PreDestroy
    synchronized void giveBack() {
        if (rounds != null) rounds.cancel(false);
        if (held == null) return;
        try (Connection last = held; Statement statement = last.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException gone) {
            LOG.debug("The lock went with its connection", gone);
        }
        held = null;
    }
}
