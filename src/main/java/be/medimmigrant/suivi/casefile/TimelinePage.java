package be.medimmigrant.suivi.casefile;

import java.util.List;
import java.util.Map;

/**
 * A stretch of the timeline, newest first.
 *
 * @param older how many older lines there are; {@code next} where they begin, null when this is the end
 * @param counts lines of each kind in the whole case
 */
public record TimelinePage(List<TimelineEntryView> entries, int older, TimelinePlace next, Map<TimelineKind, Integer> counts) {

    public int count(TimelineKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
