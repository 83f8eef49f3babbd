package be.medimmigrant.suivi.inbox;

import java.util.Map;

/**
 * How many of each list and urgency. A list longer than {@link #MOST} is counted no further, and said so.
 *
 * @param counts of the lists as they open
 * @param ownDeadlines legal terms of the reader's own cases, as owner or stand-in
 */
public record InboxCounts(Map<InboxList, Map<When, Long>> counts, Map<When, Long> ownDeadlines) {

    public static final long MOST = 1000;

    public long of(InboxList list) {
        return counts.getOrDefault(list, Map.of()).values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(InboxList list, When when) {
        return counts.getOrDefault(list, Map.of()).getOrDefault(when, 0L);
    }

    public long ofOwnDeadlines(When when) {
        return ownDeadlines.getOrDefault(when, 0L);
    }

    public boolean isMore(InboxList list) {
        return of(list) > MOST;
    }
}
