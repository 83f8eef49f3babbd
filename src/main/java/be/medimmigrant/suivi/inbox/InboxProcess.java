package be.medimmigrant.suivi.inbox;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.inbox.domain.TaskAccess;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;

/**
 * Who does a task and when it is looked at again. Each verb answers how to undo it. All refuse a task that is over or
 * not the acting person's (see {@link OpenTasks#get}). Each leaves its trace in {@code task_move}; that a colleague was given a task, or
 * that it rests for more than three days, the case tells, too.
 */
@Stateless
@AllowedTo(ANYBODY)
public class InboxProcess {

    /** Whoever lets a task rest longer says so in the case. */
    private static final int FEW_DAYS = 3;

    @Inject TaskService tasks;
    @Inject TaskAccess access;
    @Inject Accounts accounts;
    @Inject Timeline timeline;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Takes a task. Refuses with {@code inbox.alreadyTaken} (who) what somebody else took first. */
    public TaskStep claim(String taskId) {
        TaskView task = access.require(taskId, true);
        if (task.assignee() != null && !task.assignee().equals(acting.id()))
            throw new RuleViolated("inbox.alreadyTaken", name(task.assignee()));
        return assign(task, acting.id());
    }

    /** Gives a task back to all who may do it. */
    public TaskStep release(String taskId) {
        return assign(access.require(taskId, true), null);
    }

    /** Gives a task to a colleague. Refuses with {@code inbox.cannotDo} (who) somebody whose roles do not include it. */
    public TaskStep handOver(String taskId, UUID to) {
        TaskView task = access.require(taskId, true);
        AccountView colleague = accounts.byId(to).filter(AccountView::active).orElseThrow(() -> new RuleViolated("inbox.nobody"));
        if (Collections.disjoint(colleague.roles(), task.candidateGroups()))
            throw new RuleViolated("inbox.cannotDo", colleague.displayName());
        if (isGivenAway(to)) tell(task, "handedOver", "account:" + to);
        return assign(task, to);
    }

    /**
     * Lets a task rest until a day, which must come after today and not after the task's due (safe) date:
     * refuses with {@code inbox.snooze.notLater} or {@code inbox.snooze.afterDue}.
     */
    public TaskStep snooze(String taskId, LocalDate until) {
        TaskView task = access.require(taskId, true);
        if (!until.isAfter(LocalDate.now(clock))) throw new RuleViolated("inbox.snooze.notLater");
        if (task.due() != null && until.isAfter(day(task.due()))) throw new RuleViolated("inbox.snooze.afterDue");
        if (isLong(until)) tell(task, "rests", "date:" + until);
        return rest(task, until.atStartOfDay(SuiviClock.BRUSSELS).toInstant());
    }

    /** Ends a task's rest. */
    public TaskStep wake(String taskId) {
        return rest(access.require(taskId, true), null);
    }

    /** Puts back what was before; refuses with {@code inbox.undo.tooLate} if somebody changed the task since. */
    public void undo(TaskStep step) {
        TaskView now = access.require(step.taskId(), true);
        if (!Objects.equals(now.assignee(), step.assigneeNow()) || !Objects.equals(now.followUp(), step.followUpNow()))
            throw new RuleViolated("inbox.undo.tooLate");
        if (!Objects.equals(step.assigneeBefore(), step.assigneeNow())) {
            if (isGivenAway(step.assigneeNow())) tell(now, "notHandedOver", "account:" + step.assigneeNow());
            assign(now, step.assigneeBefore());
        }
        if (!Objects.equals(step.followUpBefore(), step.followUpNow())) {
            if (step.followUpNow() != null && isLong(day(step.followUpNow()))) tell(now, "restsNot", "date:" + day(step.followUpNow()));
            rest(now, step.followUpBefore());
        }
    }

    private boolean isGivenAway(UUID to) {
        return to != null && !to.equals(acting.id());
    }

    private boolean isLong(LocalDate until) {
        return until.isAfter(LocalDate.now(clock).plusDays(FEW_DAYS));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SuiviClock.BRUSSELS);
    }

    private void tell(TaskView task, String what, String more) {
        if (task.caseId() != null) timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.TASK, "inbox.timeline." + what, "text:task." + task.key(), more));
    }

    private TaskStep assign(TaskView task, UUID to) {
        tasks.setAssignee(task.taskId(), to == null ? null : to.toString());
        return new TaskStep(task.taskId(), task.assignee(), to, task.followUp(), task.followUp());
    }

    private TaskStep rest(TaskView task, Instant until) {
        tasks.setFollowUpDate(task.taskId(), until == null ? null : Date.from(until));
        return new TaskStep(task.taskId(), task.assignee(), task.assignee(), task.followUp(), until);
    }

    private String name(UUID account) {
        return accounts.byId(account).map(AccountView::displayName).orElse("");
    }
}
