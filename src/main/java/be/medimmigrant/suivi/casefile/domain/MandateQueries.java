package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.ThirdParty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The latest word about a third party; the database's own check reads it the same way ({@code mandate_in_force}). */
@ApplicationScoped
public class MandateQueries {

    @PersistenceContext EntityManager em;

    public Optional<Mandate> latest(UUID caseId, ThirdParty with, LocalDate day) {
        return em.createQuery("select m from Mandate m where m.caseId = :caseId and m.thirdParty = :with and m.since <= :day"
                        + " order by m.since desc, m.recordedAt desc", Mandate.class)
                .setParameter("caseId", caseId).setParameter("with", with.code()).setParameter("day", day)
                .setMaxResults(1).getResultStream().findFirst();
    }

    public Optional<Mandate> inForce(UUID caseId, ThirdParty with, LocalDate day) {
        return latest(caseId, with, day).filter(Mandate::given);
    }
}
