package be.medimmigrant.suivi.platform.persistence;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Logger;

/**
 * Two transactions that wait for each other: the database ends one of them whole. Its command is repeated from outside, in a new
 * transaction; nobody is told.
 */
public final class Overlap {

    private static final Logger LOG = Logger.getLogger(Overlap.class.getName());
    /** deadlock_detected, serialization_failure */
    private static final Set<String> STATES = Set.of("40P01", "40001");
    private static final int TRIES = 3;

    private Overlap() {}

    /** @param command whole, with its transaction inside: what it had done is undone when it is called again */
    public static <T> T outlasting(Callable<T> command) throws Exception {
        for (int tried = 1; ; tried++) {
            try {
                return command.call();
            } catch (Exception failed) {
                if (tried == TRIES || !isOverlap(failed)) throw failed;
                LOG.info("Two commands waited for each other; this one is tried again");
            }
        }
    }

    private static boolean isOverlap(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getSQLState() != null && STATES.contains(sql.getSQLState())) return true;
        return false;
    }
}
