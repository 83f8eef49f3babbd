package be.medimmigrant.suivi.inbox.domain;

import be.medimmigrant.suivi.platform.engine.TaskAssigning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose a new task is: the case's owner's, or the stand-in's if the owner is no longer active or has not the role. Nobody is
 * at work every day, so a task always has a name on it; whoever is there may take it over.
 */
@ApplicationScoped
public class Assignment {

    private static final String WHOSE = """
            select a.id from case_file c join account a on a.id in (c.owner_id, c.stand_in_id)
            where c.id = :case and a.active and exists (select from account_role r where r.account_id = a.id and r.role = any (string_to_array(:groups, ',')))
            order by a.id <> c.owner_id limit 1
            """;

    private static final String WHOSE_NOW = """
            select a.id from inbox_task t join case_file c on c.id = t.case_id join account a on a.id in (c.owner_id, c.stand_in_id)
            where t.task_id = :task and a.active and exists (select from account_role r where r.account_id = a.id and r.role = any (t.candidate_groups))
            order by a.id <> c.owner_id limit 1
            """;

    @PersistenceContext EntityManager em;

    /** To whom an open task would be given if it were created now: the case may have changed hands since. */
    public Optional<UUID> of(String taskId) {
        return em.createNativeQuery(WHOSE_NOW, UUID.class).setParameter("task", taskId).getResultStream().findFirst().map(UUID.class::cast);
    }

    void name(@Observes TaskAssigning task) {
        List<?> found = em.createNativeQuery(WHOSE, UUID.class).setParameter("case", task.caseId())
                .setParameter("groups", String.join(",", task.candidateGroups())).getResultList();
        if (!found.isEmpty()) task.to((UUID) found.get(0));
    }
}
