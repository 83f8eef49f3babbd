package be.medimmigrant.suivi.person.web;

import be.medimmigrant.suivi.person.Families;
import be.medimmigrant.suivi.person.PersonLink;
import be.medimmigrant.suivi.person.PersonMatch;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Who belongs to a person, and who may be the same. What is typed in the fields meanwhile is saved with each tie. */
@Named
@ViewScoped
public class PersonFamily implements Serializable {

    @Inject transient PersonPage page;
    @Inject transient Persons persons;
    @Inject transient Families families;

    private String relative;
    private String kind;
    private boolean together;

    public String link() {
        UUID other = Ids.read(relative);
        if (other == null) throw new RuleViolated("person.relativeMissing");
        if (kind == null && !together) throw new RuleViolated("person.kindMissing");
        return keeping("person.linked", () -> {
            if (kind != null) families.link(person(), other, kind);
            if (together) families.liveTogether(person(), other);
        });
    }

    public String unlink(UUID other) {
        return keeping("person.unlinked", () -> families.unlink(person(), other));
    }

    public String moveOut() {
        return keeping("person.movedOut", () -> families.moveOut(person()));
    }

    public String tellApart(UUID other) {
        return keeping("person.toldApart", () -> persons.tellApart(person(), other));
    }

    /** Place, housing, country and language of those one lives with, into the fields that are empty; nothing is saved yet. */
    public void copyHousehold() {
        getHousehold().forEach(member -> page.getForm().fillFromHousehold(member.details()));
    }

    public List<PersonMatch> getDuplicates() {
        return persons.possibleDuplicates(person());
    }

    public List<PersonLink> getLinks() {
        return families.of(person());
    }

    public List<PersonView> getHousehold() {
        return families.householdOf(person());
    }

    private String keeping(String said, Runnable change) {
        if (!page.keepTyped()) return null;
        change.run();
        return page.again(said);
    }

    private UUID person() {
        return page.getPerson().id();
    }

    public String getRelative() { return relative; }

    public void setRelative(String relative) { this.relative = relative; }

    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    public boolean isTogether() { return together; }

    public void setTogether(boolean together) { this.together = together; }
}
