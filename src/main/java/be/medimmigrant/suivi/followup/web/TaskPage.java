package be.medimmigrant.suivi.followup.web;

import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.inbox.OpenTasks;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * What every task page does: {@code ?task=<taskId>}, the task and the case's header beside the one decision, back to the case
 * when it is done. A page is {@code @Named @ViewScoped} and named after its task; its xhtml uses
 * {@code /WEB-INF/templates/task.xhtml}; its submit calls one service with one command and ends with {@link #done()}.
 *
 * <p>A task that is over or somebody else's is said by the service's refusal: on opening the page shows that sentence and no
 * form, on submitting it stands above the form and everything typed is still there.
 */
public abstract class TaskPage implements Serializable {

    @Inject OpenTasks tasks;
    @Inject CaseFiles cases;
    @Inject Accounts accounts;
    @Inject Acting acting;
    @Inject TextsBean texts;
    @Inject Toasts toasts;

    private String taskId;
    private TaskView task;
    private CaseHeader header;
    private boolean fromInbox;
    private boolean caseReader;

    /** The page's view action. */
    public void open() {
        fromInbox = "inbox".equals(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("from"));
        TaskView found = tasks.get(taskId);
        if (!found.key().equals(pageName())) throw new RuleViolated("task.gone");
        task = found;
        header = cases.header(task.caseId());
        caseReader = accounts.byId(acting.id()).filter(me -> !Collections.disjoint(me.roles(), Set.of(Roles.STAFF, Roles.COORDINATOR))).isPresent();
        prepare();
    }

    /** Fills the fields with what is already known; called once, when the page is opened. */
    protected void prepare() {}

    /**
     * Where to go after the submit: back to the inbox if it was opened there or by somebody who reads no cases, else to the
     * case, whose next step is one key away.
     */
    protected String done() {
        if (fromInbox || !caseReader) return "/inbox/inbox.xhtml?faces-redirect=true&done=" + taskId;
        toasts.say(texts.of("followup.taskDone", getLabel()));
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + task.caseId();
    }

    /** The step in plain words, as the model and the inbox say it. */
    public String getLabel() {
        return texts.of("task." + task.key());
    }

    private static String pageName() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.substring(view.lastIndexOf('/') + 1, view.lastIndexOf('.'));
    }

    protected UUID caseId() { return task.caseId(); }

    public String getTaskId() { return taskId; }

    public void setTaskId(String taskId) { this.taskId = taskId; }

    public TaskView getTask() { return task; }

    public CaseHeader getHeader() { return header; }

    /** A trainee has tasks, and no more of the case than they need. */
    public boolean isCaseReader() { return caseReader; }

    public boolean isOpen() { return task != null; }
}
