package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.person.PersonMatch;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.register.FollowedCase;
import be.medimmigrant.suivi.register.Intake;
import be.medimmigrant.suivi.register.MatchView;
import be.medimmigrant.suivi.register.RequestList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Beside a request: the person it is about, the case it led to, who wrote it down. */
@Named
@RequestScoped
public class RequestAside {

    @Inject RequestPage page;
    @Inject Persons persons;
    @Inject Intake intake;
    @Inject RequestList list;
    @Inject Accounts accounts;
    private MatchView person;
    private FollowedCase followed;
    private boolean asked;

    /** Null for a general question. */
    public MatchView getPerson() {
        UUID id = page.getRequest().personId();
        if (person == null && id != null) person = intake.card(id);
        return person;
    }

    public FollowedCase getFollowed() {
        if (!asked) followed = list.caseOf(page.getRequest().id()).orElse(null);
        asked = true;
        return followed;
    }

    public String getRegisteredBy() {
        return accounts.byId(page.getRequest().registeredBy()).map(AccountView::displayName).orElse("");
    }

    /** Persons of the register who may be meant, then the typed words as a new person. */
    public List<String> find(String typed) {
        List<String> found = new ArrayList<>(persons.matches(typed).stream().map(PersonMatch::person).map(PersonView::id).map(UUID::toString).toList());
        found.add(typed.strip());
        return found;
    }

    public String label(String value) {
        UUID id = Ids.read(value);
        return id == null ? value : persons.byId(id).map(PersonView::getShown).orElse(value);
    }

    public boolean isNew(String value) {
        return Ids.read(value) == null;
    }
}
