package be.medimmigrant.suivi.deadline.domain;

import be.medimmigrant.suivi.deadline.domain.CaseDeadline.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Storage of the terms of cases. */
@ApplicationScoped
public class CaseDeadlineRows {

    @PersistenceContext EntityManager em;

    public void add(CaseDeadline deadline) {
        em.persist(deadline);
    }

    /** All terms of a case, the most urgent first, those that ended last. */
    public List<CaseDeadline> of(UUID caseId) {
        return em.createQuery("select d from CaseDeadline d where d.caseId = :case"
                        + " order by case d.status when :open then 0 else 1 end, d.safeDay, d.legalDay, d.id", CaseDeadline.class)
                .setParameter("case", caseId).setParameter("open", Status.OPEN).getResultList();
    }

    public List<CaseDeadline> open(UUID caseId) {
        return of(caseId).stream().filter(d -> d.status() == Status.OPEN).toList();
    }

    public Optional<CaseDeadline> open(UUID caseId, String ruleCode) {
        return open(caseId).stream().filter(d -> d.ruleCode().equals(ruleCode)).findFirst();
    }
}
