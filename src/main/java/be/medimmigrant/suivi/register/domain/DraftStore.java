package be.medimmigrant.suivi.register.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where drafts are kept. */
@ApplicationScoped
public class DraftStore {

    @PersistenceContext EntityManager em;

    public Optional<Draft> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Draft.class, id));
    }

    /** Out of the store, because it becomes a request. */
    public Optional<Draft> take(UUID id) {
        Optional<Draft> draft = find(id);
        draft.ifPresent(em::remove);
        return draft;
    }

    public void add(Draft draft) {
        em.persist(draft);
    }

    /** The oldest first; what has expired is not there any more. */
    public List<Draft> of(UUID account, Instant now) {
        return em.createQuery("select d from Draft d where d.accountId = :account and d.expiresAt > :now order by d.startedAt", Draft.class)
                .setParameter("account", account).setParameter("now", now).getResultList();
    }

    public int forgetExpired(Instant now) {
        return em.createQuery("delete from Draft d where d.expiresAt <= :now").setParameter("now", now).executeUpdate();
    }
}
