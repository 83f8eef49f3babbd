package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.engine.Engine;
import be.medimmigrant.suivi.platform.health.HealthAsked;
import be.medimmigrant.suivi.platform.start.Mode;
import be.medimmigrant.suivi.platform.start.Started;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the invented year, once, when asked by {@code -Dsuivi.demo.year=true}, in demo mode only. A mark in the database says that it was begun
 * before anything else is written, and afterwards how it ended; afterwards it is today again.
 */
@ApplicationScoped
public class DemoYear {

    private static final Logger LOG = Logger.getLogger(DemoYear.class.getName());
    private static final String FAILED = "failed";
    private static final String INTERRUPTED = "interrupted";

    @Resource ManagedExecutorService threads;
    @Inject DemoRows rows;
    @Inject InventedYear year;
    @Inject SuiviClock clock;
    @Inject Engine engine;
    @Inject Acting acting;
    private volatile Integer percent;
    private volatile String mark;
    private volatile boolean stopping;

    void load(@Observes @Priority(10_000) Started started) {
        if (Mode.asked() != Mode.DEMO || !Boolean.getBoolean("suivi.demo.year")) return;
        Loading found = rows.state().orElse(null);
        mark = found == Loading.BEGUN ? INTERRUPTED : found == Loading.FAILED ? FAILED : null;
        if (found == null) begin();
        if (mark != null) LOG.warning("The invented year is not whole (" + mark + "). Nothing is loaded on top of what there is; give it an empty database.");
    }

    private void begin() {
        rows.begin();
        percent = 0;
        threads.execute(this::invent);
    }

    /** While it plays, the whole server lives in another day: how far it is, or nothing when it does not play. */
    Optional<Integer> percent() {
        return Optional.ofNullable(percent);
    }

    void tell(@Observes HealthAsked asked) {
        Integer now = percent;
        if (now != null) asked.notReady("demo", now / 10 * 10 + " %");
        else if (mark != null) asked.say("demo", mark);
    }

    /** The server is going down: the mark stays «begun». */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        stopping = true;
    }

    @ActivateRequestContext
    void invent() {
        engine.holdJobs();
        try {
            acting.as(Actor.system("demo"), () -> year.play(clock.today(), this::goOn));
            if (!stopping) today(Loading.DONE);
        } catch (RuntimeException e) {
            if (stopping) return;
            LOG.log(Level.SEVERE, "The invented year could not be loaded", e);
            mark = FAILED;
            today(Loading.FAILED); // what was invented so far stays; a second try would double it
        }
    }

    private boolean goOn(int played) {
        percent = played;
        return !stopping;
    }

    /** It is today again, and whoever waited may come in. */
    private void today(Loading how) {
        clock.back();
        engine.startJobs();
        rows.end(how);
        percent = null;
    }
}
