package be.medimmigrant.suivi.followup.amu;

import be.medimmigrant.suivi.casefile.MandateGiven;
import be.medimmigrant.suivi.deadline.DatesWillMove;
import be.medimmigrant.suivi.deadline.DeadlinesChanged;
import be.medimmigrant.suivi.deadline.RemindersAsked;
import be.medimmigrant.suivi.deadline.term.Phrase;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuDates;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * The AMU appeal in the engine: start, complete, tell, and keep its timers and due dates where the terms are. All of it in
 * the caller's transaction.
 */
@ApplicationScoped
public class AmuProcess {

    static final String KEY = "amu-refusal-appeal";

    @Inject RuntimeService runtime;
    @Inject TaskService tasks;
    @Inject ManagementService management;
    @Inject RepositoryService models;
    @Inject HistoryService history;
    @Inject AmuCases cases;
    @Inject AmuSteps steps;

    void start(UUID caseId) {
        runtime.startProcessInstanceByKey(KEY, caseId.toString(), Map.of("caseId", caseId.toString()));
    }

    /** Refuses with {@code followup.amu.refused.meanwhile} when a timer ended the task at the same moment. */
    void complete(String taskId, Map<String, Object> outcomes) {
        try {
            tasks.complete(taskId, outcomes);
        } catch (OptimisticLockingException overtaken) {
            throw new RuleViolated("followup.amu.refused.meanwhile");
        }
    }

    /** Something happened outside; refused when the case does not wait for it now. */
    void tell(UUID caseId, String message, Map<String, Object> outcomes) {
        try {
            runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseId.toString()).setVariables(outcomes).correlate();
        } catch (MismatchingMessageCorrelationException notAwaited) {
            throw new RuleViolated("followup.amu.refused.notAwaited");
        } catch (OptimisticLockingException overtaken) {
            throw new RuleViolated("followup.amu.refused.meanwhile");
        }
    }

    /** Whether the case is inside this part of its model. */
    boolean isIn(UUID caseId, String part) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString(), KEY).list().stream()
                .anyMatch(running -> history.createHistoricActivityInstanceQuery().processInstanceId(running.getId()).activityId(part).unfinished().count() > 0);
    }

    /** A mark that the model keeps, such as urgent help started; false where an older model keeps none. */
    boolean is(UUID caseId, String mark) {
        return runtime.createVariableInstanceQuery().processInstanceIdIn(instance(caseId)).variableName(mark).list().stream()
                .anyMatch(variable -> Boolean.TRUE.equals(variable.getValue()));
    }

    void note(UUID caseId, Map<String, Object> marks) {
        runtime.setVariables(instance(caseId), marks);
    }

    /** Whether the model by which the case goes has this way; cases begun by an older one may not. */
    boolean knows(UUID caseId, String flow) {
        String model = runtime.createProcessInstanceQuery().processInstanceId(instance(caseId)).singleResult().getProcessDefinitionId();
        return models.getBpmnModelInstance(model).getModelElementById(flow) != null;
    }

    private String instance(UUID caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString(), KEY).singleResult().getId();
    }

    boolean awaits(UUID caseId, String message) {
        return runtime.createExecutionQuery().processInstanceBusinessKey(caseId.toString()).messageEventSubscriptionName(message).count() > 0;
    }

    /** Tasks that rest come back now. */
    void wake(UUID caseId, Set<String> steps) {
        openTasks(caseId).stream().filter(task -> steps.contains(task.getTaskDefinitionKey()) && task.getFollowUpDate() != null)
                .forEach(task -> tasks.setFollowUpDate(task.getId(), null));
    }

    void addCandidates(UUID caseId, Set<String> steps, String group) {
        openTasks(caseId).stream().filter(task -> steps.contains(task.getTaskDefinitionKey()))
                .forEach(task -> tasks.addCandidateGroup(task.getId(), group));
    }

    /** What the client did until now for want of a mandate may become our task. */
    void mandated(@Observes MandateGiven given) {
        String message = switch (given.with()) {
            case CPAS -> "mandateForCpas";
            case LAWYER -> "mandateForLawyer";
            default -> null;
        };
        if (message != null && cases.find(given.caseId()).isPresent() && awaits(given.caseId(), message)) tell(given.caseId(), message, Map.of());
    }

    void follow(@Observes DeadlinesChanged changed) {
        if (cases.find(changed.caseId()).isPresent()) follow(changed.caseId());
    }

    /** Puts the timers and due dates that follow from terms or facts where they belong; a timer whose day is over fires at once. */
    void follow(UUID caseId) {
        AmuDates dates = steps.dates(caseId);
        for (Job job : timers(caseId))
            moved(caseId, job, dates).map(day -> AmuSteps.moment(timerOf(job), day)).filter(day -> !day.equals(job.getDuedate()))
                    .ifPresent(day -> management.setJobDuedate(job.getId(), day));
        for (Task task : openTasks(caseId))
            dates.dueFollowing(task.getTaskDefinitionKey()).map(AmuSteps::evening).filter(day -> !day.equals(task.getDueDate())).ifPresent(due -> {
                tasks.setDueDate(task.getId(), due);
                if (task.getFollowUpDate() != null) tasks.setFollowUpDate(task.getId(), restsUntil(task, due, dates));
            });
    }

    /** Where a timer belongs; empty = where it is. A reminder already given rests until its term moves, and one without a term until there is one. */
    private Optional<LocalDate> moved(UUID caseId, Job job, AmuDates dates) {
        String timer = timerOf(job);
        Optional<LocalDate> day = dates.following(timer);
        if (AmuDates.REMINDERS.contains(timer)) return day.filter(d -> !given(caseId, timer, d)).or(() -> Optional.of(AmuDates.NEVER));
        if (timer.equals("Timer_LegalDatePassedUnexecuted") && day.isEmpty()) return Optional.of(AmuDates.NEVER);
        return day.or(() -> dates.latest(timer).filter(latest -> latest.isBefore(day(job.getDuedate()))));
    }

    /** Whether a reminder was given on its day or later: then this term was spoken of. */
    boolean given(UUID caseId, String timer, LocalDate day) {
        Date from = Date.from(day.atStartOfDay(SuiviClock.BRUSSELS).toInstant());
        return instances(caseId).anyMatch(id -> history.createHistoricActivityInstanceQuery().processInstanceId(id).activityId(timer).startedAfter(from).count() > 0);
    }

    /** What rests and whose term moved rests until its own day as it is now, and never beyond its due date; null = it comes back. */
    private static Date restsUntil(Task task, Date due, AmuDates dates) {
        if (AmuDates.RESTING.contains(task.getTaskDefinitionKey())) return dates.followUp(task.getTaskDefinitionKey()).map(AmuSteps::morning).orElse(null);
        return task.getFollowUpDate().after(due) ? null : task.getFollowUpDate();
    }

    /** Which reminders of the case's terms will really fire, for whoever draws the term. */
    void tell(@Observes RemindersAsked asked) {
        if (cases.find(asked.caseId()).isEmpty()) return;
        for (Job job : timers(asked.caseId())) AmuDates.reminds(timerOf(job)).filter(rules -> !isResting(job)).ifPresent(rules -> asked.add(rules, day(job.getDuedate())));
    }

    /** For the preview of a correction: which reminders and due dates would move, and from when to when. */
    void announce(@Observes DatesWillMove moving) {
        if (cases.find(moving.caseId()).isEmpty()) return;
        AmuDates now = steps.dates(moving.caseId());
        AmuDates then = new AmuDates(now.followUp(), now.terms().after(moving.after()), now.calendar(), now.notified(), now.today());
        for (Job job : timers(moving.caseId()))
            moved(moving.caseId(), job, then).filter(day -> !day.equals(AmuDates.NEVER)).ifPresent(day -> moving.add(KEY, Phrase.of("followup.amu.moved." + timerOf(job)),
                    isResting(job) ? now.following(timerOf(job)).orElse(day) : day(job.getDuedate()), day));
        for (Task task : openTasks(moving.caseId()))
            then.dueFollowing(task.getTaskDefinitionKey()).filter(day -> task.getDueDate() != null)
                    .ifPresent(day -> moving.add(KEY, Phrase.of("followup.amu.moved.task", "text:followup.task." + task.getTaskDefinitionKey()),
                            day(task.getDueDate()), day));
    }

    private static boolean isResting(Job job) {
        return AmuDates.isResting(day(job.getDuedate()));
    }

    private Stream<String> instances(UUID caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString(), KEY).list().stream().map(ProcessInstance::getId);
    }

    private List<Job> timers(UUID caseId) {
        return instances(caseId).flatMap(id -> management.createJobQuery().processInstanceId(id).timers().list().stream()).toList();
    }

    private String timerOf(Job job) {
        return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
    }

    private List<Task> openTasks(UUID caseId) {
        return tasks.createTaskQuery().processVariableValueEquals("caseId", caseId.toString()).list();
    }

    private static LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), SuiviClock.BRUSSELS);
    }
}
