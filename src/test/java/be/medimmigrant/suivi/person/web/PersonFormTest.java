package be.medimmigrant.suivi.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.person.PersonDetails;
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
}
