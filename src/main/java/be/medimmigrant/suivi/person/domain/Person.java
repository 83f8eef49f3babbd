package be.medimmigrant.suivi.person.domain;

import be.medimmigrant.suivi.person.NameKeys;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonName;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person concerned. Registered at the first contact, often without a name; enriched by later contacts, corrected on its
 * own page, tied to a household and a family. Its alias stays for ever and is what may be said aloud.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id private UUID id;
    @Version private int version;
    private String alias;
    @Column(name = "family_name") private String familyName;
    @Column(name = "given_name") private String givenName;
    @Embedded private PersonDetails details;
    @Column(name = "country_of_origin_list") private String countryOfOriginList;
    @Column(name = "household_id") private UUID householdId;
    @Column(name = "registered_on") private LocalDate registeredOn;
    @Column(name = "last_contact_on") private LocalDate lastContactOn;

    @ElementCollection
    @CollectionTable(name = "person_phone", joinColumns = @JoinColumn(name = "person_id"))
    private Set<Phone> phones = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_name_key", joinColumns = @JoinColumn(name = "person_id"))
    private Set<NameKey> keys = new HashSet<>();

    protected Person() {}

    public static Person register(String alias, PersonName name, Settled settled, LocalDate today) {
        Person person = new Person();
        person.id = UUID.randomUUID();
        person.alias = alias;
        person.registeredOn = today;
        person.lastContactOn = today;
        person.become(name, settled);
        return person;
    }

    /** A name joins an anonymous person; one that is known is corrected on purpose only. */
    public void enrich(PersonName name, Settled settled, LocalDate today) {
        become(name().isNone() ? name : name(), settled);
        lastContactOn = today.isAfter(lastContactOn) ? today : lastContactOn;
    }

    public void correct(int seenVersion, PersonName name, Settled settled, Collection<PhoneNumber> numbers) {
        if (seenVersion != version) throw new RuleViolated("person.changedMeanwhile");
        become(name, settled);
        phones.clear();
        numbers.forEach(this::addPhone);
    }

    public void addPhone(PhoneNumber number) {
        boolean known = phones.stream().anyMatch(phone -> phone.digits().equals(number.digits()));
        if (!known) phones.add(new Phone(number.shown(), number.digits()));
    }

    public void moveTo(UUID household) {
        householdId = household;
    }

    private void become(PersonName name, Settled settled) {
        familyName = name.family();
        givenName = name.given();
        details = settled.details();
        countryOfOriginList = settled.countryList();
        Set<NameKey> wanted = NameKey.of(NameKeys.of(name.full()));
        wanted.addAll(NameKey.of(NameKeys.of(alias)));
        keys.retainAll(wanted);
        keys.addAll(wanted);
    }

    public UUID id() {
        return id;
    }

    public PersonName name() {
        return new PersonName(familyName, givenName);
    }

    public PersonDetails details() {
        return details == null ? PersonDetails.NONE : details;
    }

    public UUID householdId() {
        return householdId;
    }

    public PersonView view() {
        List<PhoneNumber> numbers = phones.stream().map(phone -> new PhoneNumber(phone.shown(), phone.digits())).toList();
        return new PersonView(id, version, alias, name(), details(), numbers, householdId, registeredOn, lastContactOn);
    }
}
