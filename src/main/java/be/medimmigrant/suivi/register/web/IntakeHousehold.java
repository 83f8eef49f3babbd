package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.person.Families;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** «Same household»: what people who live together share is filled in, and saving notes that they do. */
@Named
@RequestScoped
public class IntakeHousehold {

    @Inject NewRequestPage page;
    @Inject IntakeDefaults defaults;
    @Inject Persons persons;
    @Inject Families families;

    /** Somebody of that household, hence not that person. */
    public void livesWith(UUID person) {
        IntakeForm form = page.getForm();
        form.setLivesWith(person.toString());
        if (!form.getNotThese().contains(person.toString())) form.getNotThese().add(person.toString());
        defaults.fillFromHousehold(form, persons.byId(person).orElseThrow().details());
        page.sync();
    }

    /** What was filled in stays: it was seen. */
    public void livesElsewhere() {
        page.getForm().setLivesWith(null);
        page.sync();
    }

    /** Whom the person concerned lives with; null while nobody said. */
    public PersonView getWith() {
        return person(page.getForm().getLivesWith());
    }

    public List<PersonView> getOthers() {
        return families.householdOf(UUID.fromString(page.getForm().getLivesWith()));
    }

    /** Whom the same caller spoke about just before, as long as nothing was settled about them. */
    public PersonView getPrevious() {
        IntakeForm form = page.getForm();
        boolean settled = form.getLivesWith() != null || form.getPersonId() != null || form.getNotThese().contains(form.getPrevious());
        return settled ? null : person(form.getPrevious());
    }

    private PersonView person(String id) {
        return id == null ? null : persons.byId(UUID.fromString(id)).orElse(null);
    }
}
