package be.medimmigrant.suivi.account.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts tries in the database, so that all nodes count together and a restart forgets nothing. A try is counted before the
 * password is looked at: many at the same moment do not slip through, because each waits for the row of the one before.
 */
@ApplicationScoped
public class Throttle {

    /** Nodes do not agree to the second; a clock set back by more starts the count anew. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    private record Count(int failures, Instant last, Instant until) {}

    /** @return how long this key still has to wait; zero: the try may go on and has been counted */
    public Duration count(String kind, String key, GuessingDelay delay) {
        Count count = lock(kind, key);
        Instant now = clock.instant();   // only now: who waited for the row is later than the one it waited for
        boolean anew = now.isBefore(count.last().minus(CLOCKS_DIFFER)) || now.isAfter(count.last().plus(delay.forgotten()));
        if (!anew && now.isBefore(count.until())) return Duration.between(now, count.until());
        int failures = anew ? 1 : count.failures() + 1;
        write(kind, key, failures, now, now.plus(delay.after(failures)));
        return Duration.ZERO;
    }

    /** The password was right: the account starts anew. */
    public void forget(String kind, String key) {
        em.createNativeQuery("delete from sign_in_throttle where kind = ?1 and key = ?2").setParameter(1, kind).setParameter(2, key).executeUpdate();
    }

    /** The password was right: this try does not count against the address, the wrong ones before it do. */
    public void uncount(String kind, String key) {
        em.createNativeQuery("update sign_in_throttle set failures = greatest(failures - 1, 0), wait_until = timestamptz 'epoch' where kind = ?1 and key = ?2")
                .setParameter(1, kind).setParameter(2, key).executeUpdate();
    }

    /** What nobody added to for a day says nothing any more. */
    public void tidy() {
        em.createNativeQuery("delete from sign_in_throttle where (kind, key) in"
                + " (select kind, key from sign_in_throttle where last_failure < ?1 for update skip locked)")
                .setParameter(1, Timestamp.from(clock.instant().minus(Duration.ofDays(1)))).executeUpdate();
    }

    private Count lock(String kind, String key) {
        em.createNativeQuery("insert into sign_in_throttle (kind, key, last_failure, wait_until) values (?1, ?2, ?3, timestamptz 'epoch') on conflict do nothing")
                .setParameter(1, kind).setParameter(2, key).setParameter(3, Timestamp.from(clock.instant())).executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery("select failures, last_failure, wait_until from sign_in_throttle where kind = ?1 and key = ?2 for update")
                .setParameter(1, kind).setParameter(2, key).getSingleResult();
        return new Count((Integer) row[0], (Instant) row[1], (Instant) row[2]);
    }

    private void write(String kind, String key, int failures, Instant last, Instant until) {
        em.createNativeQuery("update sign_in_throttle set failures = ?1, last_failure = ?2, wait_until = ?3 where kind = ?4 and key = ?5")
                .setParameter(1, failures).setParameter(2, Timestamp.from(last)).setParameter(3, Timestamp.from(until))
                .setParameter(4, kind).setParameter(5, key).executeUpdate();
    }
}
