package be.medimmigrant.suivi.person;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.person.domain.Person;
import be.medimmigrant.suivi.person.domain.PersonRules;
import be.medimmigrant.suivi.person.domain.PersonSearch;
import be.medimmigrant.suivi.person.domain.PersonStore;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Persons: registering, finding by name or telephone, adding what is learnt later, correcting. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Persons {

    static final int AT_MOST = 5;

    @Inject PersonStore store;
    @Inject PersonSearch search;
    @Inject PersonRules rules;
    @Inject Acting acting;
    @Inject Clock clock;

    /**
     * @throws be.medimmigrant.suivi.shared.RuleViolated {@code person.abroadConflict} when status and place disagree about living
     *     abroad (IMPORT_EXPORT.md §2), {@code person.birthYear} for a year in the future, {@code codes.notRecordable}
     */
    public UUID register(RegisterPerson said) {
        LocalDate today = LocalDate.now(clock);
        Person person = Person.register(store.nextAlias(), said.name(), rules.settled(said.details(), PersonDetails.NONE, today.getYear()), today);
        said.phones().forEach(person::addPhone);
        store.add(person);
        said.toldApartFrom().forEach(other -> store.tellApart(person.id(), other, acting.id(), today));
        return person.id();
    }

    /** Adds what this contact taught; counts as a contact today. */
    public void enrich(EnrichPerson said) {
        LocalDate today = LocalDate.now(clock);
        Person person = store.get(said.personId());
        person.enrich(said.name(), rules.settled(said.details().over(person.details()), person.details(), today.getYear()), today);
        said.phones().forEach(person::addPhone);
    }

    /** @throws be.medimmigrant.suivi.shared.RuleViolated {@code person.changedMeanwhile} when somebody else saved after {@code version} */
    public void correct(CorrectPerson said) {
        Person person = store.get(said.personId());
        person.correct(said.version(), said.name(), rules.settled(said.details(), person.details(), LocalDate.now(clock).getYear()), said.phones());
    }

    public Optional<PersonView> byId(UUID id) {
        return store.find(id).map(Person::view);
    }

    /** Several at once, for lists; ids nobody has are left out. */
    public Map<UUID, PersonView> byIds(Collection<UUID> ids) {
        return store.views(ids);
    }

    /** At most five persons who may be the one typed, by name in any spelling and order, by alias or by telephone; the likeliest first. */
    public List<PersonMatch> matches(String typed) {
        return search.matches(typed, AT_MOST);
    }

    /** Persons who resemble this one and were not told apart from it: perhaps registered twice. */
    public List<PersonMatch> possibleDuplicates(UUID id) {
        return search.duplicatesOf(store.get(id).view(), AT_MOST);
    }

    /** «Not her»: these two are never proposed for each other again. */
    public void tellApart(UUID one, UUID other) {
        store.tellApart(one, other, acting.id(), LocalDate.now(clock));
    }
}
