package be.medimmigrant.suivi.account.domain;

import java.time.Duration;

/**
 * How long to wait after a wrong password: the first ones cost nothing, then each doubles the wait, up to a quarter of an hour.
 * Nothing is ever locked for good. With three free tries an account is guessed at most ten times in fifteen minutes.
 *
 * @param free wrong passwords that cost nothing
 * @param forgotten after this long without a wrong password the count starts anew
 */
public record GuessingDelay(int free, Duration forgotten) {

    public static final GuessingDelay OF_ACCOUNT = new GuessingDelay(3, Duration.ofHours(24));
    /** A whole office shares one address. */
    public static final GuessingDelay OF_ADDRESS = new GuessingDelay(20, Duration.ofHours(1));

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    public Duration after(int failures) {
        if (failures < free) return Duration.ZERO;
        int doublings = Math.min(failures - free, 20);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
