package be.medimmigrant.suivi.inbox.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.inbox.InboxProcess;
import be.medimmigrant.suivi.inbox.OpenTasks;
import be.medimmigrant.suivi.inbox.TaskStep;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.platform.faces.Undo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** Claim, release, hand over, snooze: what the menu of a row does to the one task chosen there. Each can be taken back. */
@Named
@RequestScoped
public class TaskActions {

    /** Kept in the session for the toast: ids only. */
    private record TakeBack(TaskStep step) implements Undo {
        @Override
        public void undo() {
            CDI.current().select(InboxProcess.class).get().undo(step);
        }
    }

    @Inject InboxProcess process;
    @Inject OpenTasks tasks;
    @Inject Accounts accounts;
    @Inject Toasts toasts;
    @Inject TextsBean texts;
    @Inject Dates dates;

    private String task;
    private LocalDate until;

    public void claim() {
        say("inbox.said.claimed", process.claim(task));
    }

    public void release() {
        say("inbox.said.released", process.release(task));
    }

    public void handOverTo(UUID colleague) {
        TaskStep step = process.handOver(task, colleague);
        say("inbox.said.handedOver", step, accounts.byId(colleague).map(AccountView::displayName).orElse(""));
    }

    public void snooze() {
        if (until == null) throw new RuleViolated("inbox.snooze.notLater");
        say("inbox.said.snoozed", process.snooze(task, until), dates.weekday(until));
    }

    public void snoozeUntil(LocalDate day) {
        until = day;
        snooze();
    }

    public void wake() {
        say("inbox.said.woken", process.wake(task));
    }

    private void say(String key, TaskStep step, String... more) {
        TaskView now = tasks.get(step.taskId());
        Object[] args = new Object[more.length + 1];
        args[0] = texts.of("task." + now.key()) + (now.caseNumber() == null ? "" : ", " + now.caseNumber());
        System.arraycopy(more, 0, args, 1, more.length);
        toasts.say(texts.of(key, args), new TakeBack(step));
    }

    public String getTask() { return task; }

    public void setTask(String task) { this.task = task; }

    public LocalDate getUntil() { return until; }

    public void setUntil(LocalDate until) { this.until = until; }
}
