package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.register.Callers;
import be.medimmigrant.suivi.register.DraftView;
import be.medimmigrant.suivi.register.Drafts;
import be.medimmigrant.suivi.register.CaseOutcomes;
import be.medimmigrant.suivi.register.Intake;
import be.medimmigrant.suivi.register.SavedIntake;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** The phone form: what is typed becomes a draft at once, and a request by one key. */
@Named
@ViewScoped
public class NewRequestPage implements Serializable {

    /** What comes after saving: back to where one was, the request or dossier itself, or the next person of the same caller. */
    public enum Then { CLOSE, OPEN, NEXT }

    @Inject transient Drafts drafts;
    @Inject transient Intake intake;
    @Inject transient Persons persons;
    @Inject transient Callers callers;
    @Inject transient IntakeDefaults defaults;
    @Inject transient IntakeCommand command;
    @Inject transient IntakeAside aside;
    @Inject transient IntakeFilled filled;
    @Inject transient TextsBean texts;
    @Inject transient Toasts toasts;

    private UUID draft;
    private IntakeForm form = new IntakeForm();
    private Instant savedAt;
    private String back;
    private UUID askedAbout;
    private Then then;

    /** Runs once per page: a draft goes on where it was left; one that became a request leads to it. */
    public String open() {
        Optional<UUID> request = draft == null ? Optional.empty() : drafts.becameRequest(draft);
        if (request.isPresent()) return "/register/request.xhtml?faces-redirect=true&id=" + request.get();
        Optional<DraftView> kept = draft == null ? Optional.empty() : drafts.byId(draft);
        back = WayBack.from(FacesContext.getCurrentInstance().getExternalContext());
        if (kept.isPresent()) {
            form = IntakeJson.read(kept.get().content());
            savedAt = kept.get().savedAt();
        } else {
            draft = UUID.randomUUID();
            form = defaults.fresh();
        }
        return null;
    }

    /** After a pause in typing: keeps the draft; the aside is shown anew. */
    public void sync() {
        savedAt = drafts.save(draft, IntakeJson.write(form));
    }

    public void callerChosen() {
        IntakeFilled.Before before = IntakeFilled.Before.of(form);
        defaults.afterCaller(form);
        filled.tell(before, form);
        sync();
    }

    public void whomChosen() {
        IntakeFilled.Before before = IntakeFilled.Before.of(form);
        if ("anonymous".equals(form.getWhom())) forgetName();
        defaults.afterWhom(form);
        filled.tell(before, form);
        sync();
    }

    public void outcomeChosen() {
        defaults.afterOutcome(form);
        sync();
    }

    /** «It is her»: what is known about her fills what is still empty. */
    public String itIs(UUID person) {
        PersonView known = persons.byId(person).orElseThrow();
        form.setPersonId(person.toString());
        if (person.toString().equals(form.getLivesWith())) form.setLivesWith(null);
        form.setName(known.getShown());
        if (!"same".equals(form.getWhom())) form.setWhom("other");
        defaults.fillFrom(form, known.details());
        return settled();
    }

    /** «Not her»: never proposed for this call again, and once saved never as a double. */
    public String itIsNot(UUID person) {
        form.getNotThese().add(person.toString());
        return settled();
    }

    /** Back to typing a name. */
    public void forgetPerson() {
        forgetName();
        sync();
    }

    /** The field is painted anew only when somebody recognised stood in it; else it may be typed in right now. */
    private void forgetName() {
        if (form.getPersonId() != null) PrimeFaces.current().ajax().update("nameGroup");
        form.setPersonId(null);
        form.setName(null);
    }

    public String saveAndClose() {
        return save(Then.CLOSE);
    }

    public String saveAndOpen() {
        return save(Then.OPEN);
    }

    public String saveAndNext() {
        return save(Then.NEXT);
    }

    /** This call comes to nothing: its draft goes, and one is back where one was. */
    public String discard() {
        drafts.discard(draft);
        toasts.say(texts.of("register.draft.discarded"));
        return back + (back.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    private String settled() {
        sync();
        if (askedAbout == null) return null;
        return save(then);
    }

    private String save(Then next) {
        if (lacksSomething()) return null;
        if (askedAbout == null && (askedAbout = aside.strongMatch()) != null) {
            then = next;
            sync();
            PrimeFaces.current().ajax().addCallbackParam("ask", true);
            return null;
        }
        String followUp = CaseOutcomes.opens(form.getOutcome(), form.getFollowUpType());
        SavedIntake saved = intake.save(command.of(draft, form, next != Then.OPEN || followUp != null), followUp, Ids.read(form.getLivesWith()));
        return switch (next) {
            case CLOSE -> toast(saved, back);
            case OPEN -> toast(saved, pageOf(saved));
            case NEXT -> toast(saved, "/register/newRequest.xhtml?draft=" + nextPerson(saved.personId()));
        };
    }

    private UUID nextPerson(UUID before) {
        UUID following = UUID.randomUUID();
        drafts.save(following, IntakeJson.write(defaults.sameCaller(form, before)));
        return following;
    }

    private String toast(SavedIntake saved, String page) {
        String text = saved.caseId() == null ? texts.of("register.saved", saved.number()) : texts.of("register.savedAndFollowed", saved.number());
        toasts.say(text, texts.of("register.saved.open"), pageOf(saved));
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    private static String pageOf(SavedIntake saved) {
        return saved.caseId() != null ? "/casefile/caseFile.xhtml?id=" + saved.caseId() : "/register/request.xhtml?id=" + saved.requestId();
    }

    private boolean lacksSomething() {
        boolean caller = callers.whoAsks(form.getCaller(), IntakeCommand.isSame(form)) == null;
        if (form.getMeans() == null) refuse("means", "register.meansMissing");
        if (caller) refuse("caller", form.getCaller() == null ? "register.requesterMissing" : "register.requesterNotUnderstood");
        if (form.getThemes().isEmpty()) refuse("themes", "register.themeMissing");
        boolean kind = CaseOutcomes.FOLLOW_UP.equals(form.getOutcome()) && form.getFollowUpType() == null;
        if (kind) refuse("followUpType", "register.followUpTypeMissing");
        return form.getMeans() == null || caller || form.getThemes().isEmpty() || kind;
    }

    private void refuse(String field, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().findComponent(field) instanceof UIInput input) input.setValid(false);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key), null));
        faces.validationFailed();
    }

    /** Words typed after a caller was chosen belong to the caller: «CPAS de Schaerbeek, service social». */
    public void setCaller(String typed) {
        form.setCaller(CallerField.settled(form.getCaller(), typed, callers));
    }

    public String getCaller() {
        return form.getCaller();
    }

    public List<DraftView> getParked() {
        return drafts.parked().stream().filter(other -> !other.id().equals(draft)).toList();
    }

    public IntakeForm getForm() {
        return form;
    }

    public String getDraft() {
        return draft == null ? null : draft.toString();
    }

    /** From the address; anything that is no id starts a new form. */
    public void setDraft(String id) {
        if (Ids.read(id) != null) draft = Ids.read(id);
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public UUID getAskedAbout() {
        return askedAbout;
    }
}
