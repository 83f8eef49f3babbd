package be.medimmigrant.suivi.person;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names as people say and spell them, on the real database: pg_trgm, sound, digits. */
@ExtendWith(ArquillianExtension.class)
class MatchingIT {

    @Inject Persons persons;
    @Inject Families families;
    @Inject As as;

    @Test
    void accentsOrderAndSpellingDoNotMatter() {
        UUID fatima = somebody("EL-AMRANI", "Fatima");
        for (String typed : List.of("el amrani fatma", "Fatima El Amrani", "amrani fatima", "Fatïma el-amráni", "elamrani fatima", "Fatima Amrany"))
            assertThat(found(typed)).as(typed).contains(fatima);
    }

    @Test
    void theSameNameWrittenInTwoLanguagesIsFound() {
        UUID person = somebody("Tchikaya", "Youssouf");
        for (String typed : List.of("Chikaya Yusuf", "youssef tchikaya", "Tsjikaja Joesoef", "tsjikaya jusuf")) assertThat(found(typed)).as(typed).contains(person);
    }

    @Test
    void anotherNameIsNotProposed() {
        UUID person = somebody("Wuplywfen", "Zollywten");
        assertThat(found("Garambois Hélène")).doesNotContain(person);
    }

    @Test
    void neverMoreThanFiveAndTheLikeliestFirst() {
        for (String given : List.of("Amina", "Amine", "Aminata", "Aminatou", "Aminah", "Amin", "Aminou")) somebody("Bangoura", given);
        List<PersonMatch> matches = as.staff(() -> persons.matches("Bangoura Aminata"));
        assertThat(matches).hasSize(5).isSortedAccordingTo((one, other) -> other.strength() - one.strength());
        assertThat(matches.get(0).person().givenName()).isEqualTo("Aminata");
    }

    @Test
    void aTelephoneIsFoundByItsDigitsHoweverItIsWritten() {
        PhoneNumber phone = PhoneNumber.read("+32 470 91 82 73").orElseThrow();
        UUID person = as.staff(() -> persons.register(new RegisterPerson(new PersonName("Lambrecht", "Iris"), PersonDetails.NONE, List.of(phone), Set.of())));
        for (String typed : List.of("0470/91.82.73", "0032 470 918273", "918273", "+32470918273")) assertThat(found(typed)).as(typed).contains(person);
        assertThat(as.staff(() -> persons.matches("0470 91 82 73"))).filteredOn(match -> match.person().id().equals(person)).allMatch(PersonMatch::strong);
        assertThat(as.staff(() -> persons.matches("918273"))).filteredOn(match -> match.person().id().equals(person)).noneMatch(PersonMatch::strong);
    }

    @Test
    void somebodyAnonymousIsFoundByTheAlias() {
        UUID person = as.staff(() -> persons.register(RegisterPerson.anonymous(PersonDetails.NONE)));
        String alias = as.staff(() -> persons.byId(person).orElseThrow().alias());
        assertThat(found(alias)).contains(person);
    }

    @Test
    void onesToldApartAreNeverProposedAsDoublesAgain() {
        UUID one = somebody("Nkurunziza", "Espérance");
        UUID other = somebody("Nkurunziza", "Esperance");
        assertThat(doubles(one)).contains(other);
        as.staff(() -> persons.tellApart(one, other));
        assertThat(doubles(one)).doesNotContain(other);
        assertThat(doubles(other)).doesNotContain(one);
    }

    @Test
    void aTieReadsFromBothSidesAndAHouseholdMayBeLeft() {
        UUID mother = somebody("Quispe", "Rosa");
        UUID child = somebody("Quispe", "Luz");
        as.staff(() -> families.link(child, mother, "parent"));
        assertThat(as.staff(() -> families.of(child))).extracting(PersonLink::kind).containsExactly("parent");
        assertThat(as.staff(() -> families.of(mother))).extracting(PersonLink::kind).containsExactly("child");
        as.staff(() -> families.liveTogether(child, mother));
        assertThat(as.staff(() -> families.householdOf(mother))).extracting(PersonView::id).containsExactly(child);
        as.staff(() -> families.moveOut(child));
        assertThat(as.staff(() -> families.householdOf(mother))).isEmpty();
    }

    @Test
    void aTieIsChangedFromEitherSide() {
        UUID one = somebody("Mamani", "Rosa");
        UUID other = somebody("Mamani", "Luz");
        as.staff(() -> families.link(one, other, "parent"));
        as.staff(() -> families.link(one, other, "guardian"));
        assertThat(as.staff(() -> families.of(one))).extracting(PersonLink::kind).containsExactly("guardian");
        as.staff(() -> families.link(other, one, "sibling"));
        assertThat(as.staff(() -> families.of(one))).extracting(PersonLink::kind).containsExactly("sibling");
    }

    private UUID somebody(String family, String given) {
        return as.staff(() -> persons.register(RegisterPerson.named(family, given, PersonDetails.NONE)));
    }

    private List<UUID> found(String typed) {
        return as.staff(() -> persons.matches(typed)).stream().map(match -> match.person().id()).toList();
    }

    private List<UUID> doubles(UUID id) {
        return as.staff(() -> persons.possibleDuplicates(id)).stream().map(match -> match.person().id()).toList();
    }
}
