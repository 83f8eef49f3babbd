package be.medimmigrant.suivi.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.shared.RuleViolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The field of the case number: a name typed there by mistake is refused, and no address carries it. */
class CaseFilesPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"Diallo", "2026-Diallo", "\0", "412\0"})
    void what_is_no_number_stays_out_of_the_address(String typed) {
        CaseFilesPage page = new CaseFilesPage();
        page.setNumber(typed);
        assertThatThrownBy(page::apply).isInstanceOf(RuleViolated.class).hasMessage("casefile.list.notANumber");
        assertThat(page.getNumberInAddress()).isNull();
        assertThat(page.getNumber()).as("still in the field").isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-0412", "412", "2026", " 2026-04 "})
    void a_number_or_its_beginning_stands_there(String typed) {
        CaseFilesPage page = new CaseFilesPage();
        page.setNumber(typed);
        assertThat(page.getNumberInAddress()).isEqualTo(typed);
    }
}
