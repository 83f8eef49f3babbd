package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.domain.TimelineEntry;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** The one story of a case. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Timeline {

    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Adds a line, by the acting person; lines are never changed afterwards. */
    public void record(TimelineEvent event) {
        em.persist(TimelineEntry.of(event, acting.id(), clock.instant()));
    }
}
