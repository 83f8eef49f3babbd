package be.medimmigrant.suivi.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.codes.CodesForTests;
import be.medimmigrant.suivi.person.PersonDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeDefaultsTest {

    private static final PersonDetails KNOWN = PersonDetails.NONE.bornIn(1984).sex("female").status("irregular_stay").livingIn("schaerbeek").housed("homeless")
            .from("morocco").speaking("arabic");

    private final IntakeDefaults defaults = new IntakeDefaults();
    private final IntakeForm form = new IntakeForm();

    @BeforeEach
    void reading() {
        defaults.codes = CodesForTests.reading(CodesForTests.delivered());
        defaults.clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    }

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
    void aClosedCodeIsKeptOfSomebodyKnownAndSaidOfNobodyElse() {
        defaults.codes = CodesForTests.reading(CodesForTests.closing("languages", "arabic", 2025));
        defaults.fillFromHousehold(form, KNOWN);
        assertThat(form.getLanguage()).isNull();
        assertThat(form.getCountry()).isEqualTo("morocco");
        defaults.fillFrom(form, KNOWN);
        assertThat(form.getLanguage()).isEqualTo("arabic");
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
