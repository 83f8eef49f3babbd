package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.CaseHeader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** What the case services ask the database. */
@ApplicationScoped
public class CaseFileQueries {

    @PersistenceContext EntityManager em;

    /** Holds the year's counter until the transaction ends, so that no number is skipped or given twice. */
    public int nextNumber(int year) {
        return ((Number) em.createNativeQuery("select next_case_number(:year)").setParameter("year", year).getSingleResult()).intValue();
    }

    public Optional<String> caseOfRequest(UUID requestId) {
        return em.createQuery("select c from CaseFile c where c.requestId = :request", CaseFile.class)
                .setParameter("request", requestId).getResultStream().findFirst().map(CaseFile::number);
    }

    /** The active colleague with the fewest open cases, or null when there is nobody else. */
    public UUID leastBusyBeside(UUID owner) {
        return (UUID) em.createNativeQuery("select a.id from account a join account_role r on r.account_id = a.id and r.role = 'staff'"
                        + " where a.active and a.id <> :owner order by (select count(*) from case_file c where c.state = 'open'"
                        + " and a.id in (c.owner_id, c.stand_in_id)), a.username limit 1", UUID.class)
                .setParameter("owner", owner).getResultStream().findFirst().orElse(null);
    }

    public boolean outcomeFits(String outcome, String caseType) {
        return outcome != null;
    }

    public Optional<CaseHeader> header(UUID id) {
        return em.createNativeQuery("select c.*, c.owner_id from case_file c where c.id = :id").setParameter("id", id).getResultStream()
                .findFirst().map(row -> null);
    }
}
