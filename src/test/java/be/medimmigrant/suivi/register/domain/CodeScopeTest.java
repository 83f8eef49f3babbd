package be.medimmigrant.suivi.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.codes.CodesForTests;
import be.medimmigrant.suivi.codes.YearRow;
import be.medimmigrant.suivi.codes.YearRows;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeScopeTest {

    private final CodeBook delivered = CodesForTests.delivered();

    @ParameterizedTest
    @CsvSource({"contact_means, contact_total", "requester_categories, requesters_total", "request_types, themes_total"})
    void aNumberOfTheYearAndTheListItOpensHoldTheSameWhateverWasAdded(String list, String total) {
        for (Code parent : delivered.all(list)) {
            CodeBook book = CodesForTests.with(new Code(list, "added_here", "Ajouté", "Toegevoegd", "Added", parent.code(), "value", null, 999, null, null, Map.of()));
            for (int year : new int[] {2018, 2024, 2026})
                for (YearRow row : YearRows.of(book, list, total, year, Set.of("added_here")))
                    assertThat(CodeScope.of(book, list, row.code().code(), year).codes()).as(row.code().code() + " " + year + ", added below " + parent.code()).isEqualTo(row.counts());
        }
    }

    @Test
    void aGroupThatOverlapsOthersHoldsWhatItsMembersDo() {
        assertThat(CodeScope.of(delivered, "requester_categories", "person_and_family", 2026).codes()).contains("person_concerned", "family").doesNotContain("bar");
        assertThat(CodeScope.of(delivered, "requester_categories", "person_and_family", null).codes()).contains("person_concerned", "family").doesNotContain("bar");
    }
}
