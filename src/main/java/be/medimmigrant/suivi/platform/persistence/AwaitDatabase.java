package be.medimmigrant.suivi.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a power cut server and database start together, and the server is quicker. Hibernate is the first of us to need the database, before
 * anything of the application runs: here it waits. When the time is up the server ends, so that whatever started it tries again.
 */
public final class AwaitDatabase implements ServiceContributor {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(AwaitDatabase.class);

    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        try {
            if (answers((DataSource) new InitialContext().lookup("java:jboss/datasources/SuiviDS"), PATIENCE, PAUSE)) return;
            LOG.error("Suivi does not start: the database has not answered for {} minutes.", PATIENCE.toMinutes());
            Runtime.getRuntime().halt(1);
        } catch (NamingException e) {
            throw new IllegalStateException("No data source SuiviDS in this server", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server is being stopped
        }
    }

    /** Says once why it waits. @return false when the time is up */
    static boolean answers(DataSource database, Duration patience, Duration pause) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (boolean told = false; ; told = true) {
            try (Connection connection = database.getConnection()) {
                if (told) LOG.info("The database answers");
                return true;
            } catch (SQLException notYet) {
                if (!told) LOG.warn("The database does not answer yet ({}); waiting up to {} minutes for it", reason(notYet), patience.toMinutes());
            }
            if (System.nanoTime() > end) return false;
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) cause = cause.getCause();
        return cause.getMessage();
    }
}
