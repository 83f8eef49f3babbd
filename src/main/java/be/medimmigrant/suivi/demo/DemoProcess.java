package be.medimmigrant.suivi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** The engine's timers, fired one by one while the invented year goes by. */
@ApplicationScoped
class DemoProcess {

    @Inject ManagementService management;
    @Inject RuntimeService runtime;

    Optional<Instant> nextTimer() {
        return first().map(job -> job.getDuedate().toInstant());
    }

    /** Of timers of one moment the one of the case that was opened first: their ids fall anew each time. */
    void fireNextTimer(ToIntFunction<UUID> orderOfCase) {
        Date due = first().orElseThrow().getDuedate();
        List<Job> together = timers().duedateHigherThan(new Date(due.getTime() - 1)).duedateLowerThan(new Date(due.getTime() + 1)).list();
        Job next = together.size() == 1 ? together.get(0) : together.stream().min(Comparator.comparingInt((Job job) -> orderOfCase.applyAsInt(caseOf(job))).thenComparing(this::activity)).orElseThrow();
        management.executeJob(next.getId());
    }

    private Optional<Job> first() {
        return timers().orderByJobDuedate().asc().listPage(0, 1).stream().findFirst();
    }

    private JobQuery timers() {
        return management.createJobQuery().active().withRetriesLeft().timers();
    }

    private UUID caseOf(Job job) {
        return runtime.createVariableInstanceQuery().processInstanceIdIn(job.getProcessInstanceId()).variableName("caseId").list().stream().findFirst()
                .map(VariableInstance::getValue).map(id -> UUID.fromString(id.toString())).orElse(null);
    }

    private String activity(Job job) {
        return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
    }
}
