package be.medimmigrant.suivi.platform.run;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;

/** What runs, and how it ends: server first, then database, then the lock. */
class Running implements AutoCloseable {

    private final FileLock alone;
    private final EmbeddedDb db;
    private final Path data;
    private volatile Server server;
    private boolean closed;
    private volatile boolean stopping;

    Running(FileLock alone, EmbeddedDb db, Path data) {
        this.alone = alone;
        this.db = db;
        this.data = data;
    }

    /** A server that is told to stop before it is ready ends: that is no reason not to have started. */
    void serve(Server server) throws CannotStart, InterruptedException {
        this.server = server;
        try {
            server.start(data);
            server.untilReady();
        } catch (CannotStart reason) {
            if (!stopping) throw reason;
        }
    }

    void untilItEnds() throws InterruptedException {
        server.untilItEnds();
    }

    boolean stopping() {
        return stopping;
    }

    Path log() {
        return data.resolve("server.log");
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        stopping = true;
        try {
            if (server != null) server.stop();
            if (db != null) db.close();
            alone.release();
            if (server != null || db != null) Launcher.say("Stopped.");
        } catch (IOException | InterruptedException e) {
            System.err.println("[suivi] Not everything stopped: " + e.getMessage());
        }
    }
}
