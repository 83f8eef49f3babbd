package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.platform.time.SuiviClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What happens next in the invented year. */
class Agenda {

    private record Entry(Instant at, long order, Runnable act, boolean inACase) {}

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
        at(when, act, true);
    }

    /** A call that opens no case: the engine hears nothing of it. */
    void callAt(Instant when, Runnable act) {
        at(when, act, false);
    }

    private void at(Instant when, Runnable act, boolean inACase) {
        if (when.isBefore(end)) entries.add(new Entry(when, order++, act, inACase));
    }

    /** In so many days, between half past nine and half past four. */
    void in(int days, Runnable act) {
        at(clock.today().plusDays(days).atTime(9, 30).atZone(SuiviClock.BRUSSELS).toInstant().plus(Duration.ofMinutes(dice.upTo(7 * 60))), act);
    }

    Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::at);
    }

    /** @return whether the engine may have set or stopped timers */
    boolean actNow() {
        Entry now = entries.remove();
        now.act().run();
        return now.inACase();
    }
}
