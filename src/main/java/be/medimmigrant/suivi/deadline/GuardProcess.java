package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.domain.Finding;
import be.medimmigrant.suivi.deadline.domain.Finding.Kind;
import be.medimmigrant.suivi.platform.engine.JobsRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Asks the engine who watches over a case, and which of its jobs do not do their work. */
@ApplicationScoped
class GuardProcess {

    /** A node that was down, or busy, catches up within this. */
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String CASE = "caseId";

    @Inject RuntimeService runtime;
    @Inject TaskService tasks;
    @Inject ManagementService management;
    @Inject JobsRunning running;
    @Inject Clock clock;

    /** Whether somebody has a task in the case, or a timer that can still fire will bring one before the moment. */
    boolean watches(UUID caseId, Instant latest) {
        return hasTask(caseId) || hasTimer(caseId, latest);
    }

    List<Finding> jobsInTrouble() {
        List<Finding> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Job dead : management.createJobQuery().noRetriesLeft().list()) collect(found, told, Kind.JOB_DEAD, dead);
        for (Job failing : management.createJobQuery().withException().withRetriesLeft().list()) collect(found, told, Kind.JOB_FAILING, failing);
        for (Job late : late()) collect(found, told, Kind.JOB_LATE, late);
        return found;
    }

    /** After a night off every job of the night is overdue and none is late: this node has had no time for it yet. */
    private List<Job> late() {
        if (!running.atLeast(PATIENCE)) return List.of();
        Date longAgo = Date.from(clock.instant().minus(PATIENCE));
        return management.createJobQuery().active().duedateLowerThan(longAgo).withRetriesLeft().list();
    }

    /** Lets a job be tried now: one more try for a job given up, none taken from one that has some left. Answers whether it is still there. */
    boolean retry(String jobId) {
        Job job = management.createJobQuery().jobId(jobId).singleResult();
        if (job == null) return false;
        if (job.getRetries() == 0) management.setJobRetries(jobId, 1);
        management.setJobDuedate(jobId, Date.from(clock.instant()));
        return true;
    }

    private boolean hasTask(UUID caseId) {
        return tasks.createTaskQuery().processVariableValueEquals(CASE, caseId.toString()).count() > 0;
    }

    private boolean hasTimer(UUID caseId, Instant latest) {
        return runtime.createProcessInstanceQuery().variableValueEquals(CASE, caseId.toString()).list().stream()
                .map(ProcessInstance::getId)
                .anyMatch(id -> management.createJobQuery().processInstanceId(id).timers().active().withRetriesLeft()
                        .duedateLowerThan(Date.from(latest)).count() > 0);
    }

    private void collect(List<Finding> found, Set<String> told, Kind kind, Job job) {
        if (!told.add(job.getId())) {
            return;
        }
        JobDefinition definition = job.getJobDefinitionId() == null ? null
                : management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult();
        found.add(Finding.job(kind, job.getId(), caseOf(job), job.getProcessDefinitionKey(),
                definition == null ? null : definition.getActivityId()));
    }

    private UUID caseOf(Job job) {
        if (job.getProcessInstanceId() == null) {
            return null;
        }
        var variable = runtime.createVariableInstanceQuery().processInstanceIdIn(job.getProcessInstanceId()).variableName(CASE).list();
        return variable.isEmpty() ? null : UUID.fromString((String) variable.get(0).getValue());
    }
}
