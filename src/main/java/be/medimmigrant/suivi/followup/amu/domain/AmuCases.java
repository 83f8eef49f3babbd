package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Where the follow-ups are kept. */
@ApplicationScoped
public class AmuCases {

    @PersistenceContext EntityManager em;

    public void add(AmuFollowUp followUp) {
        em.persist(followUp);
    }

    public Optional<AmuFollowUp> find(UUID caseId) {
        return Optional.ofNullable(em.find(AmuFollowUp.class, caseId));
    }

    public AmuFollowUp require(UUID caseId) {
        return find(caseId).orElseThrow(() -> new RuleViolated("followup.amu.refused.noFollowUp"));
    }
}
