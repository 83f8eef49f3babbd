package be.medimmigrant.suivi.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRowsTest {

    private final CodeBook book = CodesForTests.delivered();

    @ParameterizedTest
    @CsvSource({"contact_means, contact_total", "requester_categories, requesters_total", "request_types, themes_total"})
    void every_code_that_may_be_recorded_is_counted_exactly_once_in_every_year(String list, String total) {
        for (int year = 2011; year <= 2035; year++) {
            List<String> counted = new ArrayList<>();
            YearRows.of(book, list, total, year, Set.of()).stream().filter(row -> row.depth() == 1).forEach(row -> counted.addAll(row.counts()));
            assertThat(counted).as(list + " " + year).doesNotHaveDuplicates()
                    .containsAll(book.items(list, year).stream().map(Code::code).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"contact_means, contact_total", "requester_categories, requesters_total", "request_types, themes_total"})
    void a_code_added_below_any_code_is_counted_once_in_the_table(String list, String total) {
        for (Code parent : book.all(list)) {
            Code added = new Code(list, "added_here", "Ajouté", "Toegevoegd", "Added", parent.code(), "value", null, 999, null, null, Map.of());
            List<YearRow> rows = YearRows.of(CodesForTests.with(added), list, total, 2026, Set.of("added_here"));
            assertThat(rows).as("below " + parent.code()).filteredOn(row -> row.depth() == 1 && row.counts().contains("added_here")).hasSize(1);
        }
    }

    @Test
    void nothing_new_is_offered_a_place_below_a_group_that_overlaps_others() {
        assertThat(book.parents("request_types")).extracting(Code::code).contains("themes_total", "cpas_intervention").doesNotContain("four_main_subthemes", "theme_unknown");
    }

    @Test
    void a_group_counts_the_rows_below_it() {
        assertThat(row("requester_categories", "requesters_total", "care_provider", 2026).counts())
                .containsExactlyInAnyOrder("care_provider", "care_provider_hospital", "care_provider_outside_hospital");
    }

    @Test
    void since_2025_visits_to_the_office_stand_below_other_contacts() {
        assertThat(row("contact_means", "contact_total", "other_contact", 2026).counts())
                .containsExactlyInAnyOrder("other_contact", "other_contact_meeting_training_chance", "office_with_appointment", "office_without_appointment");
        assertThat(row("contact_means", "contact_total", "office_with_appointment", 2026).depth()).isEqualTo(2);
        assertThat(row("contact_means", "contact_total", "other_contact", 2018).counts()).doesNotContain("office_with_appointment");
        assertThat(row("contact_means", "contact_total", "office_with_appointment", 2018).depth()).isEqualTo(1);
    }

    @Test
    void a_level_is_the_parent_of_its_members_from_its_first_year_on() {
        assertThat(codes("request_types", "themes_total", 2018)).doesNotContain("other_themes");
        assertThat(row("request_types", "themes_total", "social_rights_total", 2018).depth()).isEqualTo(1);
        assertThat(row("request_types", "themes_total", "social_rights_total", 2026).depth()).isEqualTo(2);
        assertThat(row("request_types", "themes_total", "cpas_intervention", 2026).counts()).contains("urgent_medical_aid", "cpas_medical_aid_other");
    }

    @Test
    void the_medical_subtotal_takes_the_visa_from_2025_on() {
        assertThat(row("request_types", "themes_total", "medical_stay_subtotal", 2024).counts()).doesNotContain("medical_visa");
        assertThat(row("request_types", "themes_total", "medical_stay_subtotal", 2025).counts()).contains("medical_visa", "art_9ter", "medical_database");
    }

    @Test
    void groups_that_overlap_others_are_no_rows() {
        assertThat(codes("request_types", "themes_total", 2026)).doesNotContain("four_main_subthemes", "access_three_main", "stay_purely_medical");
        assertThat(codes("requester_categories", "requesters_total", 2026)).doesNotContain("person_and_family");
    }

    @Test
    void a_closed_code_is_a_row_only_where_something_stands_on_it() {
        assertThat(codes("contact_means", "contact_total", 2017)).doesNotContain("green_phone");
        assertThat(YearRows.of(book, "contact_means", "contact_total", 2017, Set.of("green_phone"))).extracting(row -> row.code().code()).contains("green_phone");
    }

    private List<String> codes(String list, String total, int year) {
        return YearRows.of(book, list, total, year, Set.of()).stream().map(row -> row.code().code()).toList();
    }

    private YearRow row(String list, String total, String code, int year) {
        return YearRows.of(book, list, total, year, Set.of()).stream().filter(row -> row.code().code().equals(code)).findFirst().orElseThrow();
    }
}
