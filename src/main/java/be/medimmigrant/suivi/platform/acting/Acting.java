package be.medimmigrant.suivi.platform.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/** The person acting on this thread. Threads nobody bound (jobs, start-up) act as the system. */
@ApplicationScoped
public class Acting {

    private static final Actor JOB = Actor.system("job");
    private final ThreadLocal<Actor> current = new ThreadLocal<>();

    public Actor actor() {
        Actor actor = current.get();
        return actor == null ? JOB : actor;
    }

    public UUID id() {
        return actor().id();
    }

    /** Runs a piece of work as somebody; what was bound before is bound again afterwards. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = current.get();
        current.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) current.remove();
            else current.set(before);
        }
    }

    public void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    void bind(Actor actor) {
        current.set(actor);
    }

    void unbind() {
        current.remove();
    }
}
