package be.medimmigrant.suivi.inbox;

import be.medimmigrant.suivi.casefile.CaseHandedOver;
import be.medimmigrant.suivi.inbox.domain.Assignment;
import be.medimmigrant.suivi.inbox.domain.TaskLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;

/** A case that changes hands takes its open tasks along, those of the owner before: to the new one who may do them, else to the stand-in, else to everybody. */
@ApplicationScoped
public class HandedOverProcess {

    @Inject TaskLists lists;
    @Inject Assignment assignment;
    @Inject TaskService tasks;

    void follow(@Observes CaseHandedOver handedOver) {
        if (handedOver.owner().equals(handedOver.ownerBefore())) return;
        lists.ofCase(handedOver.caseId(), handedOver.ownerBefore()).forEach(task -> tasks.setAssignee(task, assignment.of(task).map(UUID::toString).orElse(null)));
    }
}
