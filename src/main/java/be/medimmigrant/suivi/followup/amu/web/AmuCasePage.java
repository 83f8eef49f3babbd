package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.casefile.CaseSteps;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuReading;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Something that may happen to a case beside its tasks ({@code ?case=<id>}): the CPAS answers, the client withdraws. The page
 * is named after it, looks like a task page, and is refused while the case does not wait for it.
 */
public abstract class AmuCasePage implements Serializable {

    @Inject AmuReading reading;
    @Inject CaseFiles cases;
    @Inject CaseSteps steps;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private String address;
    private UUID caseId;
    private CaseHeader header;
    private AmuFollowUpView known;

    /** The page's view action. */
    public void open() {
        caseId = Ids.ofCase(address);
        AmuFollowUpView found = reading.of(caseId);
        if (!reading.awaited(caseId).contains(awaited())) throw new RuleViolated("followup.amu.refused.notAwaited");
        known = found;
        header = cases.header(caseId);
        fill(known);
    }

    /** The message of the model that this page sends. */
    protected abstract String awaited();

    protected void fill(AmuFollowUpView known) {}

    /** Straight on with the task that this made due; to the case when somebody was faster. */
    protected String goOn(String... made) {
        return steps.tasks(caseId).stream().filter(open -> List.of(made).contains(open.key()) && open.mayDo()).findFirst()
                .map(open -> "/" + open.page() + ".xhtml?faces-redirect=true&task=" + open.taskId()).orElseGet(this::done);
    }

    protected String done() {
        toasts.say(texts.of("followup.amu." + name() + ".done"));
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + caseId;
    }

    public String getLabel() {
        return texts.of("followup.amu." + name() + ".title");
    }

    private static String name() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.substring(view.lastIndexOf('/') + 1, view.lastIndexOf('.'));
    }

    protected UUID caseId() { return caseId; }

    /** As in the address. */
    public String getCaseId() { return address; }

    public void setCaseId(String address) { this.address = address; }

    public CaseHeader getHeader() { return header; }

    public AmuFollowUpView getKnown() { return known; }

    /** There is no task: nobody has to do this by a day. */
    public TaskView getTask() { return null; }

    public boolean isCaseReader() { return true; }

    public boolean isOpen() { return known != null; }
}
