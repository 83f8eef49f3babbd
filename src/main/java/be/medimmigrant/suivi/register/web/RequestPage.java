package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.register.CallerChoice;
import be.medimmigrant.suivi.register.CallerCode;
import be.medimmigrant.suivi.register.Callers;
import be.medimmigrant.suivi.register.CorrectRequest;
import be.medimmigrant.suivi.register.CaseOutcomes;
import be.medimmigrant.suivi.register.Intake;
import be.medimmigrant.suivi.register.RequestView;
import be.medimmigrant.suivi.register.Requests;
import be.medimmigrant.suivi.register.WhoAsks;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One request: read, completed, corrected, closed; a follow-up opened from it. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    @Inject transient Requests requests;
    @Inject transient Intake intake;
    @Inject transient IntakeDefaults defaults;
    @Inject transient Codes codes;
    @Inject transient Callers callers;
    @Inject transient TextsBean texts;
    @Inject transient Toasts toasts;

    private String id;
    private int version;
    private RequestForm form = new RequestForm();
    private String followUpType;
    private boolean overtaken;
    private transient RequestView shown;

    /** View action. An address without a request of ours is refused. */
    public void open() {
        version = getRequest().version();
        form = RequestForm.of(getRequest());
        followUpType = defaults.followUpFor(getRequest().themes());
    }

    public RequestView getRequest() {
        if (shown == null) shown = requests.byId(requestId()).orElseThrow(() -> new RuleViolated("register.gone"));
        return shown;
    }

    /** Keeps what was typed when somebody else saved meanwhile, and shows both. */
    public String save() {
        if (changedMeanwhile()) return null;
        requests.correct(command());
        return again("register.corrected");
    }

    /** The other one's value of a field instead of mine. */
    public void take(String field) {
        form.take(field, RequestForm.of(getRequest()));
    }

    public String close() {
        if (changedMeanwhile()) return null;
        requests.correctAndClose(command());
        return again("register.closed");
    }

    public String reopen() {
        if (!keepTyped()) return null;
        requests.reopen(requestId());
        return again("register.reopened");
    }

    /** What stands in the fields is kept with it, but for an outcome that opens a case: that follows from the case. */
    public String followUp() {
        String outcome = form.getOutcome();
        if (CaseOutcomes.opensCase(outcome)) form.setOutcome(null);
        try {
            return keepTyped() ? "/casefile/caseFile.xhtml?faces-redirect=true&id=" + intake.followUp(requestId(), followUpType) : null;
        } finally {
            form.setOutcome(outcome);
        }
    }

    /** What stands in the fields, before something else about this request leads away from them; false when both must be looked at first. */
    boolean keepTyped() {
        if (changedMeanwhile()) return false;
        if (!form.differencesTo(RequestForm.of(getRequest())).isEmpty()) requests.correct(command());
        return true;
    }

    /** Read anew: the page lives as long as its window, and what it showed may be an hour old. */
    private boolean changedMeanwhile() {
        shown = null;
        if (getRequest().version() == version) return false;
        overtaken = true;
        version = getRequest().version();
        return true;
    }

    String again(String key) {
        toasts.say(texts.of(key, getRequest().number()));
        return "/register/request.xhtml?faces-redirect=true&id=" + id;
    }

    private CorrectRequest command() {
        CallerCode caller = CallerCode.read(form.getCaller());
        boolean themselves = caller.kind() == CallerCode.Kind.PERSON && caller.id().equals(getRequest().personId());
        WhoAsks who = callers.whoAsks(form.getCaller(), themselves);
        if (who == null && form.getCaller() != null) throw new RuleViolated("register.requesterNotUnderstood");
        return form.command(requestId(), version, who, illnesses());
    }

    private Set<String> illnesses() {
        return codes.all("medical_conditions").stream().map(Code::code).collect(Collectors.toSet());
    }

    UUID requestId() {
        UUID read = Ids.read(id);
        if (read == null) throw new RuleViolated("register.gone");
        return read;
    }

    /** Words typed after a caller was chosen belong to the caller, as in the phone form. */
    public void setCaller(String typed) { form.setCaller(CallerField.settled(form.getCaller(), typed, callers)); }

    public String getCaller() { return form.getCaller(); }

    /** «Barreau»: the category is one of the three things every request has. */
    public String getCallerDetail() { return callers.describe(form.getCaller()).filter(choice -> !choice.detail().equals(choice.label())).map(CallerChoice::detail).orElse(""); }

    public boolean isOvertaken() { return overtaken; }

    public RequestForm getForm() { return form; }

    public String getId() { return id; }

    public void setId(String id) { if (id != null) this.id = id; }

    public String getFollowUpType() { return followUpType; }

    public void setFollowUpType(String followUpType) { this.followUpType = followUpType; }
}
