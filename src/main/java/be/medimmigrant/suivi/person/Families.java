package be.medimmigrant.suivi.person;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.domain.Person;
import be.medimmigrant.suivi.person.domain.PersonStore;
import be.medimmigrant.suivi.person.domain.Tie;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Who lives with whom, and who is whose mother, brother, guardian. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Families {

    private static final String KINDS = "person_link_kinds";

    @Inject PersonStore store;
    @Inject Codes codes;

    /**
     * The other one is this person's {@code kind}; a tie between the two that was recorded before is replaced.
     *
     * @throws RuleViolated {@code person.ownRelative}
     */
    public void link(UUID person, UUID other, String kind) {
        if (person.equals(other)) throw new RuleViolated("person.ownRelative");
        if (codes.find(KINDS, kind).isEmpty()) throw new RuleViolated("codes.notRecordable");
        unlink(person, other);
        store.tie(Tie.between(store.get(other).id(), store.get(person).id(), kind));
    }

    public void unlink(UUID person, UUID other) {
        store.tie(person, other).ifPresent(store::untie);
    }

    /** The ties of one person, each as what the other is to it. */
    public List<PersonLink> of(UUID person) {
        return store.tiesOf(person).stream().map(tie -> new PersonLink(store.get(tie.other(person)).view(), kind(tie, person)))
                .sorted(Comparator.comparing(link -> link.other().getShown())).toList();
    }

    /** These two live together from now on; whoever lives with the other one does too. */
    public void liveTogether(UUID person, UUID other) {
        if (person.equals(other)) throw new RuleViolated("person.ownRelative");
        Person one = store.get(person);
        Person two = store.get(other);
        UUID household = two.householdId() != null ? two.householdId() : one.householdId() != null ? one.householdId() : store.newHousehold();
        one.moveTo(household);
        two.moveTo(household);
    }

    /** Moves out; the last one left alone is no household any more. */
    public void moveOut(UUID person) {
        Person leaving = store.get(person);
        UUID household = leaving.householdId();
        leaving.moveTo(null);
        if (household == null) return;
        List<PersonView> left = store.membersOf(household).stream().filter(member -> !member.id().equals(person)).toList();
        if (left.size() == 1) store.get(left.get(0).id()).moveTo(null);
    }

    /** The others of the household; empty for somebody who lives alone or of whom it is not recorded. */
    public List<PersonView> householdOf(UUID person) {
        UUID household = store.get(person).householdId();
        return household == null ? List.of() : store.membersOf(household).stream().filter(member -> !member.id().equals(person)).toList();
    }

    private String kind(Tie tie, UUID seenFrom) {
        return tie.saysWhatOtherIs(seenFrom) ? tie.kind() : codes.get(KINDS, tie.kind()).attribute("inverse");
    }
}
