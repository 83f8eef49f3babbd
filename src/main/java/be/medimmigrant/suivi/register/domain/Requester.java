package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.person.NameKeys;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.register.RequesterView;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks: an organisation, a professional, a relative, the person concerned, or nobody known. Counted once a year under its
 * category. An anonymous one belongs to a single request; a named one is found again at the next call.
 */
@Entity
@Table(name = "requester")
public class Requester {

    @Id private UUID id;
    @Version private int version;
    private String category;
    private String organisation;
    @Column(name = "organisation_list") private String organisationList;
    private String name;
    @Column(name = "person_id") private UUID personId;

    @ElementCollection
    @CollectionTable(name = "requester_phone", joinColumns = @JoinColumn(name = "requester_id"))
    private Set<CallerPhone> phones = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "requester_name_key", joinColumns = @JoinColumn(name = "requester_id"))
    private Set<CallerKey> keys = new HashSet<>();

    protected Requester() {}

    static Requester somebody(String category, String name) {
        Requester requester = new Requester();
        requester.id = UUID.randomUUID();
        requester.category = category;
        requester.name = name == null || name.isBlank() ? null : name.strip();
        return requester;
    }

    static Requester organisation(String category, String list, String code, String name) {
        Requester requester = somebody(category, name);
        requester.organisationList = list;
        requester.organisation = code;
        return requester;
    }

    static Requester person(String category, UUID personId) {
        Requester requester = somebody(category, null);
        requester.personId = personId;
        return requester;
    }

    /** Findable by its name and its organisation's labels, in every language. */
    void findableAs(Collection<String> labels) {
        Set<CallerKey> wanted = new HashSet<>();
        labels.forEach(label -> wanted.addAll(CallerKey.of(NameKeys.of(label))));
        keys.retainAll(wanted);
        keys.addAll(wanted);
    }

    public void correct(int seenVersion, String category, String name) {
        if (seenVersion != version) throw new RuleViolated("register.changedMeanwhile");
        this.category = category;
        this.name = name == null || name.isBlank() ? null : name.strip();
    }

    /** What else was said about them; nothing said before is lost. */
    void alsoCalled(String words) {
        if (words == null) return;
        if (name == null) name = words;
        else if (!name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) name = name + ", " + words;
    }

    void addPhone(PhoneNumber number) {
        boolean known = phones.stream().anyMatch(phone -> phone.digits().equals(number.digits()));
        if (!known) phones.add(new CallerPhone(number.shown(), number.digits()));
    }

    boolean isReachedAt(Collection<PhoneNumber> numbers) {
        return numbers.stream().anyMatch(number -> phones.stream().anyMatch(phone -> phone.digits().equals(number.digits())));
    }

    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    public RequesterView view() {
        List<PhoneNumber> numbers = phones.stream().map(phone -> new PhoneNumber(phone.shown(), phone.digits())).toList();
        return new RequesterView(id, version, category, organisationList, organisation, name, personId, numbers);
    }
}
