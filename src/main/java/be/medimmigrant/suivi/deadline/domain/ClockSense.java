package be.medimmigrant.suivi.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether the machine's clock can be believed, judged by the moment of the last round, which that clock or another node's told. A clock
 * that went back lets no timer fire; one that ran ahead fires every legal date at once.
 */
public record ClockSense(boolean demo) {

    /** Nodes differ by seconds; a clock set right goes back by minutes. */
    private static final Duration BACK = Duration.ofHours(1);
    /** The longest time a house is closed and its server off; a demo is looked at again after any time. */
    private static final Duration OFF = Duration.ofDays(14);

    public boolean doubts(Instant now, Instant lastRound) {
        return now.isBefore(lastRound.minus(BACK)) || !demo && now.isAfter(lastRound.plus(OFF));
    }
}
