package be.medimmigrant.suivi.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What happens next in the invented year. */
class Agenda {

    private record Entry(Instant at, long order, Runnable act) {}

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
    private final Instant end;
    private long order;

    Agenda(Instant end) {
        this.end = end;
    }

    /** Something for later; what lies after the end of the invented year does not happen. */
    void at(Instant when, Runnable act) {
        if (when.isBefore(end)) entries.add(new Entry(when, order++, act));
    }

    Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::at);
    }

    void actNow() {
        entries.remove().act().run();
    }

    Instant end() {
        return end;
    }
}
