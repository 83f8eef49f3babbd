package be.medimmigrant.suivi.followup.shared.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The latest consent, referral and accompaniment of a case. */
@ApplicationScoped
public class SharedRecords {

    @PersistenceContext EntityManager em;

    public void add(Object row) {
        em.persist(row);
    }

    public Optional<Consent> consent(UUID caseId) {
        return latest(Consent.class, "explainedOn", caseId);
    }

    public Optional<LawyerReferral> referral(UUID caseId) {
        return em.createQuery("select r from LawyerReferral r where r.caseId = :caseId order by case when r.answer is null then 0 else 1 end,"
                        + " r.chosenOn desc", LawyerReferral.class)
                .setParameter("caseId", caseId).setMaxResults(1).getResultStream().findFirst();
    }

    /** The one in which this lawyer took the case. */
    public Optional<LawyerReferral> confirmed(UUID caseId, String lawyer) {
        return em.createQuery("select r from LawyerReferral r where r.caseId = :caseId and r.answer = 'confirmed' and r.name = :lawyer order by r.answeredOn desc",
                        LawyerReferral.class)
                .setParameter("caseId", caseId).setParameter("lawyer", lawyer).setMaxResults(1).getResultStream().findFirst();
    }

    /** The one not recorded yet, else the latest. */
    public Optional<Accompaniment> accompaniment(UUID caseId) {
        return em.createQuery("select a from Accompaniment a where a.caseId = :caseId order by case when a.outcome is null then 0 else 1 end,"
                        + " a.appointment desc", Accompaniment.class)
                .setParameter("caseId", caseId).setMaxResults(1).getResultStream().findFirst();
    }

    private <T> Optional<T> latest(Class<T> type, String by, UUID caseId) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x.caseId = :caseId order by x." + by + " desc", type)
                .setParameter("caseId", caseId).setMaxResults(1).getResultStream().findFirst();
    }
}
