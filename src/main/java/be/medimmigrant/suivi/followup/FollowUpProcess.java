package be.medimmigrant.suivi.followup;

import be.medimmigrant.suivi.inbox.OpenTasks;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** The engine as every kind of follow-up needs it, always in the caller's transaction. */
@ApplicationScoped
public class FollowUpProcess {

    @Inject OpenTasks open;
    @Inject TaskService engine;
    @Inject RuntimeService runtime;
    @Inject ManagementService management;
    @Inject RepositoryService models;

    /**
     * The task, held until the transaction ends: of two people who complete it at once the second learns who was first.
     * Refused as {@code task.alreadyDone} (who, when), {@code task.overtaken}, {@code task.overtakenBy}, {@code task.gone} or {@code task.notYours};
     * also as gone when it is not the task the command is for.
     */
    public TaskView hold(String taskId, String taskKey) {
        TaskView task = open.hold(taskId);
        if (!task.key().equals(taskKey)) throw new RuleViolated("task.gone");
        return task;
    }

    /**
     * Refused as {@code followup.overtaken} when a timer ended the task at the same moment.
     *
     * @param outcome codes the model branches on; nothing that says anything about a person
     */
    public void complete(TaskView task, Map<String, Object> outcome) {
        try {
            engine.complete(task.taskId(), outcome);
        } catch (OptimisticLockingException overtaken) {
            throw new RuleViolated("followup.overtaken");
        }
    }

    /** What the model proposes on the way to this task, such as the outcome on the way to closing; empty when it does not know. */
    public String proposed(String taskId, String variable) {
        Object value = engine.getVariable(taskId, variable);
        return value == null ? "" : value.toString();
    }

    /** Whether the model of this task has this way; that of a case begun earlier may be an older one. */
    public boolean knows(String taskId, String flow) {
        String model = engine.createTaskQuery().taskId(taskId).singleResult().getProcessDefinitionId();
        return models.getBpmnModelInstance(model).getModelElementById(flow) != null;
    }

    /** The process that keeps a closed case until its time is over; it outlives the follow-up (ADR 0051). */
    public void startRetention(UUID caseId) {
        runtime.createMessageCorrelation("caseClosed").setVariable("caseId", caseId.toString()).correlateStartMessage();
    }

    /** Tasks that rest come back now. */
    public void wake(UUID caseId, Set<String> keys) {
        openTasks(caseId).stream().filter(task -> keys.contains(task.getTaskDefinitionKey()) && task.getFollowUpDate() != null)
                .forEach(task -> engine.setFollowUpDate(task.getId(), null));
    }

    public void addCandidates(UUID caseId, Set<String> keys, String group) {
        openTasks(caseId).stream().filter(task -> keys.contains(task.getTaskDefinitionKey()))
                .forEach(task -> engine.addCandidateGroup(task.getId(), group));
    }

    /** Each open task of the case, by key, with its due date. */
    public void tasks(UUID caseId, BiConsumer<String, Date> seen) {
        openTasks(caseId).forEach(task -> seen.accept(task.getTaskDefinitionKey(), task.getDueDate()));
    }

    /** A task never rests beyond its due date. */
    public void setDue(UUID caseId, String key, Date due) {
        openTasks(caseId).stream().filter(task -> task.getTaskDefinitionKey().equals(key) && !due.equals(task.getDueDate()))
                .forEach(task -> {
                    engine.setDueDate(task.getId(), due);
                    if (task.getFollowUpDate() != null && task.getFollowUpDate().after(due)) engine.setFollowUpDate(task.getId(), null);
                });
    }

    /** Each timer of the case in these processes, by its id in the model, with the moment at which it fires. */
    public void timers(UUID caseId, Set<String> processes, BiConsumer<String, Date> seen) {
        jobs(caseId, processes).forEach(job -> seen.accept(timerOf(job), job.getDuedate()));
    }

    /** A timer whose moment is over fires at once. */
    public void setTimer(UUID caseId, Set<String> processes, String timer, Date moment) {
        jobs(caseId, processes).stream().filter(job -> timerOf(job).equals(timer) && !moment.equals(job.getDuedate()))
                .forEach(job -> management.setJobDuedate(job.getId(), moment));
    }

    private List<Task> openTasks(UUID caseId) {
        return engine.createTaskQuery().processVariableValueEquals("caseId", caseId.toString()).list();
    }

    private List<Job> jobs(UUID caseId, Set<String> processes) {
        return runtime.createProcessInstanceQuery().variableValueEquals("caseId", caseId.toString())
                .processDefinitionKeyIn(processes.toArray(String[]::new)).list().stream().map(ProcessInstance::getId)
                .flatMap(id -> management.createJobQuery().processInstanceId(id).timers().list().stream()).toList();
    }

    private String timerOf(Job job) {
        return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
    }
}
