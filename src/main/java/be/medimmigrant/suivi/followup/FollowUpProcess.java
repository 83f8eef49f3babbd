package be.medimmigrant.suivi.followup;

import be.medimmigrant.suivi.inbox.OpenTasks;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;

/** Completes a user task for the service that recorded what was decided, in the service's own transaction. */
@ApplicationScoped
public class FollowUpProcess {

    @Inject OpenTasks open;
    @Inject TaskService engine;

    /**
     * The task, held until the transaction ends: of two people who complete it at once the second learns who was first.
     * Refused as {@code task.alreadyDone} (who, when), {@code task.overtaken}, {@code task.gone} or {@code task.notYours};
     * also as gone when it is not the task the command is for.
     */
    public TaskView hold(String taskId, String taskKey) {
        TaskView task = open.hold(taskId);
        if (!task.key().equals(taskKey)) throw new RuleViolated("task.gone");
        return task;
    }

    /** @param outcome codes the model branches on; nothing that says anything about a person */
    public void complete(TaskView task, Map<String, Object> outcome) {
        engine.complete(task.taskId(), outcome);
    }
}
