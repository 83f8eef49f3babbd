package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where requests are kept. */
@ApplicationScoped
public class RequestStore {

    @PersistenceContext EntityManager em;

    public void add(Request request) {
        em.persist(request);
    }

    public Optional<Request> find(UUID id) {
        return Optional.ofNullable(em.find(Request.class, id));
    }

    public Request get(UUID id) {
        return find(id).orElseThrow(() -> new RuleViolated("register.gone"));
    }

    public Optional<Request> madeFrom(UUID draft) {
        return em.createQuery("select r from Request r where r.draftId = :draft", Request.class).setParameter("draft", draft).getResultStream().findFirst();
    }

    /** The kind of the case the request led to, if it did. */
    public Optional<String> caseTypeOf(UUID request) {
        return em.createNativeQuery("select case_type from case_file where request_id = :request", String.class).setParameter("request", request)
                .getResultStream().findFirst().map(String.class::cast);
    }

    public List<Request> ofPerson(UUID person) {
        return em.createQuery("select r from Request r where r.personId = :person order by r.receivedAt desc, r.id", Request.class)
                .setParameter("person", person).getResultList();
    }

    /** Locks the year's counter until the transaction ends: no number is given twice, none is lost. */
    public int nextNumber(int year) {
        return ((Number) em.createNativeQuery("select next_request_number(:year)").setParameter("year", year).getSingleResult()).intValue();
    }
}
