package be.medimmigrant.suivi.person.web;

import be.medimmigrant.suivi.person.Families;
import be.medimmigrant.suivi.person.PersonLink;
import be.medimmigrant.suivi.person.PersonMatch;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One person: what is known, who belongs to them, who may be the same. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    /** @param mine what was typed here; {@code theirs} what somebody else saved meanwhile */
    public record Difference(String field, String mine, String theirs) {}

    @Inject transient Persons persons;
    @Inject transient Families families;
    @Inject transient PersonWords words;
    @Inject transient TextsBean texts;
    @Inject transient Toasts toasts;
    @Inject transient Clock clock;

    private UUID id;
    private int version;
    private PersonForm form = new PersonForm();
    private String relative;
    private String kind;
    private boolean together;
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

    public String save() {
        if (getPerson().version() != version) {
            overtaken = true;
            version = getPerson().version();
            return null;
        }
        persons.correct(form.command(id, version, LocalDate.now(clock).getYear()));
        return again("person.corrected");
    }

    /** The other one's entries instead of mine. */
    public void takeTheirs() {
        form = PersonForm.of(getPerson());
        overtaken = false;
    }

    /** Fields that read differently here and in the register; only after somebody else saved. */
    public List<Difference> getDifferences() {
        if (!overtaken) return List.of();
        Map<String, Object> mine = form.values();
        Map<String, Object> theirs = PersonForm.of(getPerson()).values();
        return mine.keySet().stream().filter(field -> !Objects.equals(mine.get(field), theirs.get(field)))
                .map(field -> new Difference(field, words.of(field, mine.get(field)), words.of(field, theirs.get(field)))).toList();
    }

    public String link() {
        UUID other = readId(relative);
        if (other == null) throw new RuleViolated("person.relativeMissing");
        if (kind != null) families.link(id, other, kind);
        if (together) families.liveTogether(id, other);
        if (kind == null && !together) throw new RuleViolated("person.kindMissing");
        return again("person.linked");
    }

    public String unlink(UUID other) {
        families.unlink(id, other);
        return again("person.unlinked");
    }

    public String moveOut() {
        families.moveOut(id);
        return again("person.movedOut");
    }

    public String tellApart(UUID other) {
        persons.tellApart(id, other);
        return again("person.toldApart");
    }

    public List<PersonMatch> getDuplicates() {
        return persons.possibleDuplicates(id);
    }

    public List<PersonLink> getLinks() {
        return families.of(id);
    }

    public List<PersonView> getHousehold() {
        return families.householdOf(id);
    }

    private String again(String key) {
        toasts.say(texts.of(key));
        return "/person/person.xhtml?faces-redirect=true&id=" + id;
    }

    private static UUID readId(String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }

    public boolean isOvertaken() { return overtaken; }

    public PersonForm getForm() { return form; }

    public String getId() { return id == null ? null : id.toString(); }

    public void setId(String text) { if (readId(text) != null) id = readId(text); }

    public String getRelative() { return relative; }

    public void setRelative(String relative) { this.relative = relative; }

    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    public boolean isTogether() { return together; }

    public void setTogether(boolean together) { this.together = together; }
}
