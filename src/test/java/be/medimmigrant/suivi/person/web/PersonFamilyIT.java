package be.medimmigrant.suivi.person.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.person.Families;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonLink;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.Pages;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is pressed beside a person's fields: the tie, the household, the double; and what stands in the fields meanwhile. */
@ExtendWith(ArquillianExtension.class)
class PersonFamilyIT {

    @Inject Persons persons;
    @Inject Families families;
    @Inject As as;

    @Test
    void movingOutLeavesNobodyInAHouseholdOfOneAndSavesWhatWasTyped() {
        UUID mother = somebody("Quenlivar", "Rosa", PersonDetails.NONE.livingIn("schaerbeek"));
        UUID child = somebody("Quenlivar", "Luz", PersonDetails.NONE);
        as.staff(() -> families.liveTogether(child, mother));
        PersonFamily beside = beside(child);
        assertThat(as.staff(beside::getHousehold)).extracting(PersonView::id).containsExactly(mother);
        beside.page.getForm().setLanguage("arabic");
        assertThat(as.staff(beside::moveOut)).isEqualTo("/person/person.xhtml?faces-redirect=true&id=" + child);
        assertThat(as.staff(() -> families.householdOf(child))).isEmpty();
        assertThat(as.staff(() -> families.householdOf(mother))).isEmpty();
        assertThat(of(child).details().language()).isEqualTo("arabic");
    }

    @Test
    void ofThreeWhoLiveTogetherTwoStayTogetherWhenOneMovesOut() {
        UUID mother = somebody("Ostravec", "Rosa", PersonDetails.NONE);
        UUID one = somebody("Ostravec", "Luz", PersonDetails.NONE);
        UUID two = somebody("Ostravec", "Sol", PersonDetails.NONE);
        as.staff(() -> families.liveTogether(one, mother));
        as.staff(() -> families.liveTogether(two, mother));
        as.staff(beside(one)::moveOut);
        assertThat(as.staff(() -> families.householdOf(mother))).extracting(PersonView::id).containsExactly(two);
        assertThat(as.staff(() -> families.householdOf(one))).isEmpty();
    }

    @Test
    void whatIsCopiedFromTheHouseholdFillsEmptyFieldsAndIsSavedByNobodyYet() {
        UUID mother = somebody("Brendwilo", "Rosa", PersonDetails.NONE.livingIn("schaerbeek").speaking("arabic").status("no_legal_stay"));
        UUID child = somebody("Brendwilo", "Luz", PersonDetails.NONE.speaking("french"));
        as.staff(() -> families.liveTogether(child, mother));
        PersonFamily beside = beside(child);
        as.staff(beside::copyHousehold);
        assertThat(beside.page.getForm()).extracting(PersonForm::getPlace, PersonForm::getLanguage, PersonForm::getStatus).containsExactly("schaerbeek", "french", null);
        assertThat(of(child).details().placeOfResidence()).isNull();
        as.staff(beside.page::save);
        assertThat(of(child).details().placeOfResidence()).isEqualTo("schaerbeek");
    }

    @Test
    void aTieThatIsRemovedIsGoneOnBothSidesAndTheHouseholdStays() {
        UUID mother = somebody("Varnoukis", "Rosa", PersonDetails.NONE);
        UUID child = somebody("Varnoukis", "Luz", PersonDetails.NONE);
        PersonFamily adding = beside(child);
        adding.setRelative(mother.toString());
        assertThatThrownBy(() -> as.staff(adding::link)).hasMessage("person.kindMissing");
        adding.setKind("parent");
        adding.setTogether(true);
        as.staff(adding::link);
        assertThat(as.staff(beside(mother)::getLinks)).extracting(PersonLink::kind).containsExactly("child");
        PersonFamily removing = beside(mother);
        as.staff(() -> removing.unlink(child));
        assertThat(as.staff(() -> families.of(child))).isEmpty();
        assertThat(as.staff(() -> families.of(mother))).isEmpty();
        assertThat(as.staff(() -> families.householdOf(mother))).extracting(PersonView::id).containsExactly(child);
    }

    @Test
    void whoIsNotTheSamePersonIsProposedOnNeitherPageAnyMore() {
        UUID one = somebody("Zwenkabile", "Espérance", PersonDetails.NONE);
        UUID other = somebody("Zwenkabile", "Esperance", PersonDetails.NONE);
        assertThat(doubles(one)).contains(other);
        as.staff(() -> beside(one).tellApart(other));
        assertThat(doubles(one)).doesNotContain(other);
        assertThat(doubles(other)).doesNotContain(one);
    }

    @Test
    void whoSawAnOlderPersonLooksAtBothBeforeAnythingIsPressed() {
        UUID mother = somebody("Plovdirec", "Rosa", PersonDetails.NONE);
        UUID child = somebody("Plovdirec", "Luz", PersonDetails.NONE);
        as.staff(() -> families.liveTogether(child, mother));
        PersonFamily beside = beside(child);
        PersonFamily meanwhile = beside(child);
        meanwhile.page.getForm().setLanguage("french");
        as.person("hanna", meanwhile.page::save);
        assertThat(as.staff(beside::moveOut)).isNull();
        assertThat(beside.page.isOvertaken()).isTrue();
        assertThat(as.staff(() -> families.householdOf(child))).hasSize(1);
    }

    private PersonFamily beside(UUID person) {
        PersonFamily family = Pages.open(PersonFamily.class);
        family.page = Pages.open(PersonPage.class);
        family.page.setId(person.toString());
        as.staff(family.page::open);
        return family;
    }

    private List<UUID> doubles(UUID person) {
        return as.staff(beside(person)::getDuplicates).stream().map(match -> match.person().id()).toList();
    }

    private PersonView of(UUID person) {
        return as.staff(() -> persons.byId(person)).orElseThrow();
    }

    private UUID somebody(String family, String given, PersonDetails details) {
        return as.staff(() -> persons.register(RegisterPerson.named(family, given, details)));
    }
}
