package be.medimmigrant.suivi.platform.http;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A bug gets a short number that stands on the page and in the log, and nothing else of it reaches the page. */
public final class Faults {

    /** The request attribute that carries the number of a fault already logged. */
    public static final String NUMBER = "suivi.fault";
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private Faults() {}

    /** @return the number under which the log has it */
    public static String log(String where, Throwable thrown) {
        StringBuilder number = new StringBuilder("F-");
        for (int i = 0; i < 6; i++) number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        LOG.log(Level.SEVERE, "Fault " + number + " at " + where, thrown);
        return number.toString();
    }

    /** Whether the database, and not we, is to blame. */
    public static boolean databaseAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) return true;
            if (cause.getClass().getName().equals("jakarta.resource.ResourceException")) return true;
        }
        return false;
    }
}
