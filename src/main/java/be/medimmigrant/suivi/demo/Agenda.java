package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.platform.time.SuiviClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What happens next in the invented year. */
class Agenda {

    private record Entry(Instant at, long order, Runnable act) {}

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
    private final Instant end;
    private final Dice dice;
    private final SuiviClock clock;
    private long order;

    Agenda(Instant end, Dice dice, SuiviClock clock) {
        this.end = end;
        this.dice = dice;
        this.clock = clock;
    }

    /** Something for later; what lies after the end of the invented year does not happen. */
    void at(Instant when, Runnable act) {
        if (when.isBefore(end)) entries.add(new Entry(when, order++, act));
    }

    /** In so many days, between half past nine and half past four. */
    void in(int days, Runnable act) {
        at(clock.today().plusDays(days).atTime(9, 30).atZone(SuiviClock.BRUSSELS).toInstant().plus(Duration.ofMinutes(dice.upTo(7 * 60))), act);
    }

    Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::at);
    }

    void actNow() {
        entries.remove().act().run();
    }
}
