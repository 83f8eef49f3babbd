package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** One case, told in the words of the people who follow it. */
public final class Story {

    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final Set<String> REMINDERS = Set.of("Timer_SafeDateMinus14", "Timer_SafeDateMinus10", "Timer_SafeDateMinus7");
    private static final ProcessEngine ENGINE = ModelEngine.ENGINE;
    private final RehearsedSteps steps = ModelEngine.STEPS;
    private final String caseId = UUID.randomUUID().toString();
    private LocalDate today;
    private String instance;

    public Story() {
        goTo(FIRST_DAY);
        steps.rehearse(today);
    }

    public void begins(String process) {
        instance = ENGINE.getRuntimeService().startProcessInstanceByKey(process, caseId, Map.of("caseId", caseId, "deadlineEvent", "refusal")).getId();
    }

    void beginsByMessage(String message) {
        instance = ENGINE.getRuntimeService().startProcessInstanceByMessage(message, Map.of("caseId", caseId)).getId();
    }

    /** Completes the one open task of this key; the pairs are the codes the page would set. */
    public void does(String taskKey, Object... codes) {
        Task task = ENGINE.getTaskService().createTaskQuery().taskDefinitionKey(taskKey).singleResult();
        assertThat(task).as("%s is to be done; open are %s", taskKey, openTasks()).isNotNull();
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < codes.length; i += 2) variables.put((String) codes[i], codes[i + 1]);
        ENGINE.getTaskService().complete(task.getId(), variables);
    }

    public void doesAll(String... taskKeys) { for (String key : taskKeys) does(key); }

    public void hears(String message, Object... codes) {
        var correlation = ENGINE.getRuntimeService().createMessageCorrelation(message).processInstanceId(instance);
        for (int i = 0; i < codes.length; i += 2) correlation.setVariable((String) codes[i], codes[i + 1]);
        correlation.correlate();
    }

    /** Time goes on; whatever falls due happens on its day. */
    public void daysPass(int days) {
        LocalDate until = today.plusDays(days);
        for (Job job = nextDueBy(until); job != null; job = nextDueBy(until)) {
            if (day(job).isAfter(today)) goTo(day(job));
            ENGINE.getManagementService().executeJob(job.getId());
        }
        goTo(until);
    }

    public void passesUntil(LocalDate day) { daysPass((int) (day.toEpochDay() - today.toEpochDay())); }

    List<String> openTasks() {
        return ENGINE.getTaskService().createTaskQuery().list().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    Task task(String key) { return ENGINE.getTaskService().createTaskQuery().taskDefinitionKey(key).singleResult(); }

    /** What the case waits for where it is; the reminders of its term stand beside all that. */
    List<String> timers() { return jobs().map(Story::timerOf).filter(timer -> !REMINDERS.contains(timer)).sorted().toList(); }

    /** The reminders of the term to go to the tribunal, with the day on which they come. */
    Map<String, LocalDate> reminders() {
        return jobs().filter(job -> REMINDERS.contains(timerOf(job))).collect(Collectors.toMap(Story::timerOf, Story::day));
    }

    /** As the product does when a term moves. */
    void reminderMoves(String timer, LocalDate day) {
        Job job = jobs().filter(j -> timerOf(j).equals(timer)).findFirst().orElseThrow();
        ENGINE.getManagementService().setJobDuedate(job.getId(), Date.from(day.atStartOfDay(RehearsedSteps.BRUSSELS).toInstant()));
    }

    private static Stream<Job> jobs() { return ENGINE.getManagementService().createJobQuery().timers().list().stream(); }

    private static String timerOf(Job job) {
        return ENGINE.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
    }

    private static LocalDate day(Job job) { return LocalDate.ofInstant(job.getDuedate().toInstant(), RehearsedSteps.BRUSSELS); }

    Object code(String variable) { return ENGINE.getRuntimeService().getVariable(instance, variable); }

    public UUID caseId() { return UUID.fromString(caseId); }

    boolean isOver() { return ENGINE.getRuntimeService().createProcessInstanceQuery().count() == 0; }

    /** Where the process of the case itself ended. */
    String end() {
        assertThat(isOver()).as("the case is closed; open are %s", openTasks()).isTrue();
        return ENGINE.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .filter(a -> a.getActivityType().endsWith("EndEvent") && instance.equals(a.getParentActivityInstanceId()))
                .map(HistoricActivityInstance::getActivityId).findFirst().orElse("nowhere");
    }

    List<String> asked() { return steps.asked; }

    RehearsedSteps dates() { return steps; }

    RehearsedSteps steps() { return steps; }

    public LocalDate today() { return today; }

    public void finish() {
        ENGINE.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list()
                .forEach(i -> ENGINE.getRuntimeService().deleteProcessInstance(i.getId(), "end of the test"));
        ClockUtil.reset();
    }

    private Job nextDueBy(LocalDate day) {
        return ENGINE.getManagementService().createJobQuery().duedateLowerThan(noon(day)).list().stream().min(Comparator.comparing(Job::getDuedate)).orElse(null);
    }

    private void goTo(LocalDate day) {
        today = day;
        ClockUtil.setCurrentTime(noon(day));
    }

    private static Date noon(LocalDate day) { return Date.from(day.atTime(LocalTime.NOON).atZone(RehearsedSteps.BRUSSELS).toInstant()); }
}
