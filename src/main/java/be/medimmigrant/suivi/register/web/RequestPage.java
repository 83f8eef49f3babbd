package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.EnrichPerson;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonName;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.register.AboutWhom;
import be.medimmigrant.suivi.register.Intake;
import be.medimmigrant.suivi.register.RequestView;
import be.medimmigrant.suivi.register.Requests;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One request: read, completed, corrected, closed; a follow-up opened from it. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    static final List<String> FIELDS = List.of("means", "language", "medical", "themes", "outcome", "note");

    @Inject transient Requests requests;
    @Inject transient Intake intake;
    @Inject transient IntakeDefaults defaults;
    @Inject transient Codes codes;
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
        if (getRequest().version() != version) {
            overtaken = true;
            version = getRequest().version();
            return null;
        }
        requests.correct(form.command(requestId(), version, illnesses()));
        return again("register.corrected");
    }

    /** The other one's value of a field instead of mine. */
    public void take(String field) {
        form.take(field, RequestForm.of(getRequest()));
    }

    /** Fields that read differently here and in the register; only after somebody else saved. */
    public List<String> getDifferences() {
        if (!overtaken) return List.of();
        RequestForm theirs = RequestForm.of(getRequest());
        return FIELDS.stream().filter(field -> !java.util.Objects.equals(form.value(field), theirs.value(field))).toList();
    }

    public Object mine(String field) {
        return form.value(field);
    }

    public Object theirs(String field) {
        return RequestForm.of(getRequest()).value(field);
    }

    public String close() {
        if (getRequest().version() != version) return save();
        requests.correctAndClose(form.command(requestId(), version, illnesses()));
        return again("register.closed");
    }

    public String reopen() {
        requests.reopen(requestId());
        return again("register.reopened");
    }

    public String followUp() {
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + intake.followUp(requestId(), followUpType);
    }

    /** Somebody of the register, or by a name somebody new. */
    public String concern(String value) {
        UUID known = Ids.read(value);
        AboutWhom whom = known != null ? new AboutWhom.Known(EnrichPerson.of(known, PersonDetails.NONE))
                : new AboutWhom.Somebody(new RegisterPerson(PersonName.read(value), PersonDetails.NONE, List.of(), Set.of()));
        requests.concern(requestId(), whom);
        return again("register.concerned");
    }

    private String again(String key) {
        toasts.say(texts.of(key, getRequest().number()));
        return "/register/request.xhtml?faces-redirect=true&id=" + id;
    }

    private Set<String> illnesses() {
        return codes.all("medical_conditions").stream().map(Code::code).collect(Collectors.toSet());
    }

    private UUID requestId() {
        UUID read = Ids.read(id);
        if (read == null) throw new RuleViolated("register.gone");
        return read;
    }

    public boolean isOvertaken() { return overtaken; }

    public RequestForm getForm() { return form; }

    public String getId() { return id; }

    public void setId(String id) { if (id != null) this.id = id; }

    public String getFollowUpType() { return followUpType; }

    public void setFollowUpType(String followUpType) { this.followUpType = followUpType; }
}
