package be.medimmigrant.suivi.inbox;

import be.medimmigrant.suivi.account.AccountClosing;
import be.medimmigrant.suivi.inbox.domain.Assignment;
import be.medimmigrant.suivi.inbox.domain.TaskLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;

/** Whoever leaves keeps no task that nobody would see: the stand-in of its case has it, or it is everybody's to take. */
@ApplicationScoped
public class AccountClosingProcess {

    @Inject TaskLists lists;
    @Inject Assignment assignment;
    @Inject TaskService tasks;

    void release(@Observes AccountClosing closing) {
        lists.ofAssignee(closing.account()).forEach(task -> tasks.setAssignee(task, assignment.of(task).map(UUID::toString).orElse(null)));
    }
}
