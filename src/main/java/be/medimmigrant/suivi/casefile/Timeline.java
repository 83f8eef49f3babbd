package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;
import static be.medimmigrant.suivi.platform.acting.Roles.TRAINEE;

import be.medimmigrant.suivi.casefile.domain.TimelineEntry;
import be.medimmigrant.suivi.casefile.domain.TimelineQueries;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The one story of a case. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Timeline {

    @PersistenceContext EntityManager em;
    @Inject TimelineQueries queries;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Adds a line, by the acting person; lines are never changed afterwards. */
    @AllowedTo({STAFF, COORDINATOR, TRAINEE, ACCOUNTANT})
    public void record(TimelineEvent event) {
        em.persist(TimelineEntry.of(event, acting.id(), clock.instant()));
    }

    /** A stretch of the timeline, newest first, with what lies behind it. */
    public TimelinePage read(UUID caseId, TimelineFilter filter, int size) {
        List<TimelineEntryView> entries = queries.stretch(caseId, filter, size);
        TimelinePlace end = entries.size() < size ? null : place(entries.get(size - 1));
        int older = end == null ? 0 : queries.count(caseId, new TimelineFilter(filter.kind(), filter.system(), end));
        return new TimelinePage(entries, older, older == 0 ? null : end, queries.counts(caseId));
    }

    private static TimelinePlace place(TimelineEntryView entry) {
        return new TimelinePlace(entry.happenedAt(), entry.sequence());
    }
}
