package be.medimmigrant.suivi.inbox;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;

import be.medimmigrant.suivi.inbox.domain.TaskAccess;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The door to one open task, for its page and for the service that completes it. */
@Stateless
@AllowedTo(ANYBODY)
public class OpenTasks {

    @Inject TaskAccess access;

    /**
     * The task, for a page that shows it.
     *
     * <p>Refuses with {@code task.alreadyDone} (who, when) or {@code task.overtaken} (when, who) or {@code task.overtakenBy} (what, too) if it is over, {@code task.gone}
     * if nobody knows it, {@code task.notYours} if neither the person's roles nor an assignment give it to them.
     */
    public TaskView get(String taskId) {
        return access.require(taskId, false);
    }

    /**
     * The task, held until the transaction ends, for the service that completes it: of two people who complete it at the
     * same moment the second one waits here and then learns who was first. Refuses as {@link #get}.
     */
    public TaskView hold(String taskId) {
        return access.require(taskId, true);
    }
}
