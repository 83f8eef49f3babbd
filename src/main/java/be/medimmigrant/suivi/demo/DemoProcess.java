package be.medimmigrant.suivi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** The engine as the invented year needs it: its timers one by one, and the open tasks of a case. */
@ApplicationScoped
class DemoProcess {

    record OpenTask(String id, String key) {}

    @Inject ManagementService management;
    @Inject TaskService tasks;

    Optional<Instant> nextTimer() {
        return first().map(job -> job.getDuedate().toInstant());
    }

    void fireNextTimer() {
        first().ifPresent(job -> management.executeJob(job.getId()));
    }

    List<OpenTask> openTasks(UUID caseId) {
        return tasks.createTaskQuery().processVariableValueEquals("caseId", caseId.toString()).orderByTaskCreateTime().asc().list().stream()
                .map((Task t) -> new OpenTask(t.getId(), t.getTaskDefinitionKey())).toList();
    }

    private Optional<Job> first() {
        return management.createJobQuery().active().withRetriesLeft().timers().orderByJobDuedate().asc().orderByJobId().asc().listPage(0, 1).stream().findFirst();
    }
}
