package be.medimmigrant.suivi.deadline.domain;

import be.medimmigrant.suivi.deadline.term.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Storage of rule versions. */
@ApplicationScoped
public class RuleVersions {

    @PersistenceContext EntityManager em;

    /** By rule, the version without beginning first. */
    public List<RuleVersion> all() {
        return em.createQuery("select v from RuleVersion v order by v.text.code, v.validFrom nulls first", RuleVersion.class)
                .getResultList();
    }

    public RuleBook book() {
        return new RuleBook(all().stream().map(RuleVersion::rule).toList());
    }

    public RuleVersion get(UUID id) {
        return em.find(RuleVersion.class, id);
    }

    public void add(RuleVersion version) {
        em.persist(version);
    }

    /** Lets the end of a version reach the database before its successor begins: they may not overlap for a moment. */
    public void flush() {
        em.flush();
    }
}
