package be.medimmigrant.suivi.person.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.person.CorrectPerson;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonName;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.PhoneNumber;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonFormTest {

    private final PersonForm form = new PersonForm();

    @Test
    void aHouseholdFillsOnlyWhatIsEmptyAndOnlyWhatItShares() {
        form.setPlace("ixelles");
        form.fillFromHousehold(PersonDetails.NONE.livingIn("schaerbeek").housed("homeless").from("morocco").speaking("arabic").sex("male").status("irregular_stay").bornIn(1980));
        assertThat(form.getPlace()).isEqualTo("ixelles");
        assertThat(form.getHousing()).isEqualTo("homeless");
        assertThat(form.getCountry()).isEqualTo("morocco");
        assertThat(form.getLanguage()).isEqualTo("arabic");
        assertThat(form.getSex()).isNull();
        assertThat(form.getStatus()).isNull();
        assertThat(form.getBirthYear()).isNull();
    }

    @Test
    void wordsAroundANumberStayAndSearchedAreItsDigits() {
        form.setPhones("0474 12 34 56 (fils) ; 02/555.12.12;");
        assertThat(saved().phones()).containsExactly(new PhoneNumber("0474 12 34 56 (fils)", "32474123456"), new PhoneNumber("02/555.12.12", "3225551212"));
    }

    @Test
    void anAgeBandKeepsTheYearInWhichItWasTold() {
        PersonDetails told = PersonDetails.NONE.ageBand("age_0_18", 2024);
        PersonForm shown = PersonForm.of(new PersonView(UUID.randomUUID(), 0, "P-1", PersonName.NONE, told, List.of(), null, null, null));
        assertThat(shown.command(null, 0, 2026).details()).isEqualTo(told);
        shown.setAgeBand("age_18_60");
        assertThat(shown.command(null, 0, 2026).details()).isEqualTo(told.ageBand("age_18_60", 2026));
        PersonForm mine = new PersonForm();
        mine.take("ageBand", PersonForm.of(new PersonView(UUID.randomUUID(), 0, "P-1", PersonName.NONE, told, List.of(), null, null, null)));
        assertThat(mine.command(null, 0, 2026).details()).isEqualTo(told);
    }

    @Test
    void whatIsNoTelephoneIsRefusedAndNotDropped() {
        form.setPhones("0474 12 34 56; demander au fils");
        assertThatThrownBy(this::saved).hasMessage("person.phones.refused");
    }

    @Test
    void eachFieldCanBeTakenOverFromTheOtherEditor() {
        PersonForm theirs = new PersonForm();
        theirs.setFamily("Haddad");
        theirs.setGiven("Salma");
        theirs.setPhones("0470 12 34 56");
        theirs.setBirthYear(1984);
        theirs.setAgeBand("age_18_60");
        theirs.setSex("female");
        theirs.setPlace("schaerbeek");
        theirs.setHousing("homeless");
        theirs.setCountry("morocco");
        theirs.setLanguage("arabic");
        theirs.setStatus("irregular_stay");
        for (String field : theirs.values().keySet()) form.take(field, theirs);
        assertThat(form.values()).isEqualTo(theirs.values()).doesNotContainValue(null);
    }

    private CorrectPerson saved() {
        return form.command(UUID.randomUUID(), 0, 2026);
    }
}
