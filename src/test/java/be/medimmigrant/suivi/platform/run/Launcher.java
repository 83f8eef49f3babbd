package be.medimmigrant.suivi.platform.run;

import be.medimmigrant.suivi.account.DemoOrProduction;
import be.medimmigrant.suivi.platform.start.Installation;
import be.medimmigrant.suivi.platform.start.OneServer;
import be.medimmigrant.suivi.platform.start.WillNotStart;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

/** Checks what could stand in the way and says it in a sentence; then starts the database, then the server. */
class Launcher {

    /** In MiB: the server's copy, the binaries of PostgreSQL, its first data and a reserve. */
    private static final long ROOM_NEEDED = Long.getLong("suivi.room", 600L);
    private final Path project;
    private final Settings settings;

    Launcher(Path project, Settings settings) {
        this.project = project;
        this.settings = settings;
    }

    Running start() throws CannotStart, InterruptedException {
        FileLock alone = lockTheData();
        requireRoom();
        Leftovers.end(settings.data());
        requirePort();
        say("Starting " + (settings.demo() ? "the demo" : "in production mode") + ". Data in " + settings.data() + (settings.external() ? ", external database." : ", embedded PostgreSQL."));
        EmbeddedDb db = settings.external() ? null : startDb();
        Running running = new Running(alone, db, settings.data());
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "suivi-stop"));
        Settings here = db == null ? settings : settings.on(db);
        if (here.dbPassword() == null) throw new CannotStart("Production mode has no default password. Give that of the database: SUIVI_DB_PASSWORD=… in the environment, or -Dsuivi.db.password=…");
        running.serve(new Server(project, here, zoneIfFit(here, db)));
        return running;
    }

    /** @return the zone of the engine's moments in this database, which no other server uses and which is what it is asked to be */
    private static ZoneId zoneIfFit(Settings here, EmbeddedDb db) throws CannotStart {
        try {
            requireFit(here);
            if (db != null && here.demoYear() && db.emptyIfHalfInvented()) say("The invented year was interrupted last time: it starts anew, in an empty database.");
            try (Connection database = connect(here)) {
                return Installation.zone(database);
            }
        } catch (SQLException e) {
            throw new CannotStart("The database at " + (db == null ? "-Dsuivi.db.url" : here.data()) + " does not answer: " + e.getMessage());
        }
    }

    /** What the server would refuse half a minute later. */
    private static void requireFit(Settings here) throws CannotStart, SQLException {
        try (Connection database = connect(here)) {
            if (!OneServer.isFree(database)) throw new CannotStart(WillNotStart.SAYS + OneServer.TAKEN);
            Optional<String> refusal = DemoOrProduction.refusal(database, here.mode());
            if (refusal.isPresent()) throw new CannotStart(WillNotStart.SAYS + refusal.get());
        }
    }

    private static Connection connect(Settings here) throws SQLException {
        return DriverManager.getConnection(here.dbUrl(), here.dbUser(), here.dbPassword());
    }

    private FileLock lockTheData() throws CannotStart {
        try {
            Files.createDirectories(settings.data());
            FileLock lock = FileChannel.open(settings.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
            if (lock != null) return lock;
        } catch (OverlappingFileLockException taken) {
            // the sentence below
        } catch (IOException e) {
            throw new CannotStart("The folder " + settings.data() + " cannot be written: " + e.getMessage());
        }
        throw new CannotStart("Suivi already runs with the data in " + settings.data() + ". Stop that copy first.");
    }

    private void requireRoom() throws CannotStart {
        long room = settings.data().toFile().getUsableSpace() >> 20;
        if (room < ROOM_NEEDED) throw new CannotStart("The disk is full: " + room + " MiB are left at " + settings.data() + ", Suivi needs " + ROOM_NEEDED + " MiB.");
    }

    private void requirePort() throws CannotStart {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.port()));
        } catch (IOException e) {
            throw new CannotStart(whyNot(settings.port(), answers(settings.port())));
        }
    }

    /** Below 1024 the system may keep a port to itself though nobody uses it. */
    static String whyNot(int port, boolean answers) {
        if (port < 1024 && !answers) return "Port " + port + " is kept for the system: below 1024 only root may open one. Choose another: mvn -Prun -Dsuivi.http.port=8080";
        return "Port " + port + " is in use. Choose another: mvn -Prun -Dsuivi.http.port=" + (port + 10);
    }

    private static boolean answers(int port) {
        try (Socket somebody = new Socket("localhost", port)) {
            return somebody.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    private EmbeddedDb startDb() throws CannotStart {
        try {
            return EmbeddedDb.kept(settings.data().resolve("postgresql"));
        } catch (IOException | SQLException | RuntimeException e) {
            throw new CannotStart("PostgreSQL does not start in " + settings.data() + ": " + e.getMessage()
                    + ". As root it needs user namespaces (unshare -U); otherwise run as an ordinary user, or give a database with -Dsuivi.db.url=.");
        }
    }

    static void say(String sentence) {
        System.out.println("[suivi] " + sentence);
    }
}
