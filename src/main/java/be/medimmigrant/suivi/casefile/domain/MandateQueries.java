package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.Whom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The latest word about a third party; the database's own check reads it the same way ({@code mandate_in_force}). */
@ApplicationScoped
public class MandateQueries {

    @PersistenceContext EntityManager em;

    /** Every word of the client that had its day by then, the latest first. */
    public List<Mandate> words(UUID caseId, LocalDate day) {
        return em.createQuery("select m from Mandate m where m.caseId = :caseId and m.since <= :day order by m.since desc, m.recordedAt desc", Mandate.class)
                .setParameter("caseId", caseId).setParameter("day", day).getResultList();
    }

    public Optional<Mandate> inForce(UUID caseId, Whom with, LocalDate day) {
        return words(caseId, day).stream().filter(word -> word.isAbout(with)).findFirst().filter(Mandate::given);
    }
}
