package be.medimmigrant.suivi.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.codes.CodesForTests;
import be.medimmigrant.suivi.person.PersonDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRulesTest {

    private static final PersonDetails KNOWN = PersonDetails.NONE.sex("female").status("no_legal_stay").livingIn("schaerbeek").housed("homeless").from("morocco").speaking("arabic")
            .ageBand("age_18_60", 2025);

    private final PersonRules rules = new PersonRules();

    @BeforeEach
    void reading() {
        rules.codes = CodesForTests.reading(CodesForTests.delivered());
    }

    @ParameterizedTest
    @CsvSource({"sex, female", "residence_status, no_legal_stay", "places_of_residence, schaerbeek", "housing_situations, homeless", "countries, morocco", "languages, arabic",
        "age_bands, age_18_60"})
    void whatWasRecordedStaysWhenItsCodeIsClosedButNobodyGetsItAnew(String list, String code) {
        rules.codes = CodesForTests.reading(CodesForTests.closing(list, code, 2025));
        assertThat(rules.settled(KNOWN.bornIn(null), KNOWN, 2026).details()).isEqualTo(KNOWN);
        assertThatThrownBy(() -> rules.settled(KNOWN, PersonDetails.NONE, 2026)).hasMessage("codes.notRecordable");
    }
}
