package be.medimmigrant.suivi.platform.testing;

import be.medimmigrant.suivi.platform.run.EmbeddedDb;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before Arquillian reads arquillian.xml: a throw-away database and free ports for the server under test. */
public class TestSession implements LauncherSessionListener {

    private EmbeddedDb db;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("jboss.home", "").isEmpty()) return;
        try {
            db = EmbeddedDb.throwAway();
            int offset = freeOffset();
            System.setProperty("it.db.url", db.url());
            System.setProperty("it.port.offset", "" + offset);
            System.setProperty("it.http.port", "" + (8080 + offset));
            System.setProperty("it.management.port", "" + (9990 + offset));
            System.setProperty("it.server.dir", System.getProperty("project.build.directory") + "/it-server-" + System.getProperty("it.fork", "1"));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The test database does not start", e);
        }
    }

    private static final int FORKS = 4;   // at most
    private static final int REFUSED_BY_BROWSERS = 10080;   // the one port above 8000 that Chromium calls unsafe

    /** Several checkouts may test at once on one machine; the forks of one, which begin at the same moment, never try the same ports. */
    private static int freeOffset() throws IOException {
        int maven = (int) (ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L) % 20);
        int fork = Integer.parseInt(System.getProperty("it.fork", "fork-1").replaceAll("\\D+", "")) % FORKS;
        for (int offset = 200 + (maven * FORKS + fork) * 100; ; offset += FORKS * 100)
            if (8080 + offset != REFUSED_BY_BROWSERS && free(8080 + offset) && free(9990 + offset)) return offset;
    }

    private static boolean free(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.getLocalPort() == port;
        } catch (java.net.BindException taken) {
            return false;
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (db != null) db.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
