package be.medimmigrant.suivi.person.web;

import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One person: what is known, completed and corrected. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    @Inject transient Persons persons;
    @Inject transient TextsBean texts;
    @Inject transient Toasts toasts;
    @Inject transient Clock clock;

    private UUID id;
    private int version;
    private PersonForm form = new PersonForm();
    private boolean overtaken;
    private transient PersonView shown;

    /** View action. */
    public void open() {
        version = getPerson().version();
        form = PersonForm.of(getPerson());
    }

    public PersonView getPerson() {
        if (id == null) throw new RuleViolated("person.gone");
        if (shown == null) shown = persons.byId(id).orElseThrow(() -> new RuleViolated("person.gone"));
        return shown;
    }

    /** Keeps what was typed when somebody else saved meanwhile, and shows both. */
    public String save() {
        if (changedMeanwhile()) return null;
        correct();
        return again("person.corrected");
    }

    /** The other one's value of a field instead of mine. */
    public void take(String field) {
        form.take(field, PersonForm.of(getPerson()));
    }

    /** What stands in the fields, before something else about this person leads away from them; false when both must be looked at first. */
    boolean keepTyped() {
        if (changedMeanwhile()) return false;
        if (!form.values().equals(PersonForm.of(getPerson()).values())) correct();
        return true;
    }

    /** Read anew: the page lives as long as its window, and what it showed may be an hour old. */
    private boolean changedMeanwhile() {
        shown = null;
        if (getPerson().version() == version) return false;
        overtaken = true;
        version = getPerson().version();
        return true;
    }

    private void correct() {
        persons.correct(form.command(id, version, LocalDate.now(clock).getYear()));
    }

    String again(String key) {
        toasts.say(texts.of(key));
        return "/person/person.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isOvertaken() { return overtaken; }

    public PersonForm getForm() { return form; }

    public String getId() { return id == null ? null : id.toString(); }

    public void setId(String text) { if (Ids.read(text) != null) id = Ids.read(text); }
}
