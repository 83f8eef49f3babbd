package be.medimmigrant.suivi.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "4/11, 2026-11-04", "0411, 2026-11-04", "4.11.26, 2026-11-04", "4-11-2026, 2026-11-04", "04112026, 2026-11-04", "041126, 2026-11-04",
        "2026-11-04, 2026-11-04", "4 nov, 2026-11-04", "4 novembre 2026, 2026-11-04", "1er décembre, 2026-12-01", "3 maart, 2027-03-03",
        "mer. 4 nov. 2026, 2026-11-04", "4 11, 2026-11-04", "wo 4 november, 2026-11-04", "1st may 2027, 2027-05-01",
        "+3j, 2026-11-26", "+3d, 2026-11-26", "+3, 2026-11-26", "-1, 2026-11-22", "+2m, 2027-01-23", "+1w, 2026-11-30", "+1s, 2026-11-30", "- 2 sem, 2026-11-09", "+1a, 2027-11-23",
        "hier, 2026-11-22", "gisteren, 2026-11-22", "Yesterday, 2026-11-22", "auj, 2026-11-23", "aujourd’hui, 2026-11-23", "vandaag, 2026-11-23",
        "morgen, 2026-11-24", "avant-hier, 2026-11-21", "29/2/28, 2028-02-29"})
    void aDateIsUnderstoodAsPeopleTypeIt(String typed, LocalDate meant) {
        assertThat(new TypedDate(TODAY, "").read(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"15/12,, 2026-12-15", "15/12, past, 2025-12-15", "15/12, future, 2026-12-15", "1/2,, 2027-02-01", "1/2, past, 2026-02-01", "1/10, future, 2027-10-01", "23/11, past, 2026-11-23", "23/11, future, 2026-11-23"})
    void withoutAYearTheNearestDayIsMeantUnlessTheFieldLeans(String typed, String lean, LocalDate meant) {
        assertThat(new TypedDate(TODAY, lean).read(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nothingTypedIsNoDate(String typed) {
        assertThat(new TypedDate(TODAY, "").read(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"31/9, shell.date.shortMonth", "29/2/2027, shell.date.shortMonth", "4/13, shell.date.noSuchMonth", "bientôt, shell.date.notADate", "4, shell.date.notADate", "+3q, shell.date.notADate", "0/3, shell.date.notADate", "12 foo, shell.date.notADate"})
    void whatIsNoDateIsRefusedWithWhatIsWrongWithIt(String typed, String key) {
        assertThatThrownBy(() -> new TypedDate(TODAY, "").read(typed)).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void theLeapDayWithoutAYearIsTheNearestThereIs() {
        assertThat(new TypedDate(LocalDate.of(2027, 6, 1), "").read("29/2")).isEqualTo("2028-02-29");
    }
}
