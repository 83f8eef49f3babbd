package be.medimmigrant.suivi.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.person.PersonDetails;
import org.junit.jupiter.api.Test;

class IntakeDefaultsTest {

    private static final PersonDetails KNOWN = PersonDetails.NONE.bornIn(1984).sex("female").status("irregular_stay").livingIn("schaerbeek").housed("homeless")
            .from("morocco").speaking("arabic");

    private final IntakeDefaults defaults = new IntakeDefaults();
    private final IntakeForm form = new IntakeForm();

    @Test
    void aHouseholdSharesPlaceCountryAndLanguageAndNothingElse() {
        defaults.fillFromHousehold(form, KNOWN);
        assertThat(form.getPlace()).isEqualTo("schaerbeek|homeless");
        assertThat(form.getCountry()).isEqualTo("morocco");
        assertThat(form.getLanguage()).isEqualTo("arabic");
        assertThat(form.getSex()).isNull();
        assertThat(form.getBirthYear()).isNull();
        assertThat(form.getStatus()).isNull();
    }

    @Test
    void whatSomebodyTypedStays() {
        form.setPlace("ixelles");
        form.setLanguage("french");
        defaults.fillFromHousehold(form, KNOWN);
        assertThat(form.getPlace()).isEqualTo("ixelles");
        assertThat(form.getLanguage()).isEqualTo("french");
        assertThat(form.getCountry()).isEqualTo("morocco");
    }

    @Test
    void somebodyRecognisedIsFilledInWhole() {
        defaults.fillFrom(form, KNOWN);
        assertThat(form.getBirthYear()).isEqualTo("1984");
        assertThat(form.getSex()).isEqualTo("female");
        assertThat(form.getStatus()).isEqualTo("irregular_stay");
    }
}
