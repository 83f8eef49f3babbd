package be.medimmigrant.suivi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.CaseFilter;
import be.medimmigrant.suivi.casefile.CaseList;
import be.medimmigrant.suivi.codes.AddCode;
import be.medimmigrant.suivi.codes.CodeAdministration;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.register.RequestFilter;
import be.medimmigrant.suivi.register.RequestList;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every number of the year page against the list that it opens. */
@ExtendWith(ArquillianExtension.class)
class StatisticsIT {

    @Inject Statistics statistics;
    @Inject RequestList requestList;
    @Inject CaseList caseList;
    @Inject SomeYear some;
    @Inject CodeAdministration administration;
    @Inject As as;
    @Inject TestTime time;

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void each_number_is_the_count_of_the_list_behind_it() {
        some.requests(2031);
        YearFigures year = as.staff(() -> statistics.year(2031));
        RequestFilter all = RequestFilter.ofYear(2031);
        assertThat(year.months().total()).isEqualTo(count(all)).isGreaterThanOrEqualTo(40);
        for (int month = 1; month <= 12; month++) {
            Long counted = year.months().now().get(month - 1);
            assertThat(counted == null ? 0 : counted).as("month " + month).isEqualTo(count(all.in(2031, month)));
        }
        assertThat(year.means().rows()).allSatisfy(row -> assertThat(row.requests()).as(row.code()).isEqualTo(count(all.by(row.code()))));
        assertThat(year.requesters().rows()).allSatisfy(row -> assertThat(row.requests()).as(row.code()).isEqualTo(count(all.from(row.code()))));
        assertThat(year.themes().rows()).allSatisfy(row -> assertThat(row.requests()).as(row.code()).isEqualTo(count(all.about(row.code()))));
        assertThat(year.means().requests()).isEqualTo(count(all.by(year.means().totalCode())));
        assertThat(year.requesters().requests()).isEqualTo(count(all.from(year.requesters().totalCode())));
        assertThat(year.themes().requests()).isEqualTo(count(all.about(year.themes().totalCode())));
        assertThat(year.isMeansAgree()).isTrue();
    }

    @Test
    void closed_cases_are_counted_by_type_outcome_and_duration_as_their_list_counts_them() {
        some.closedCase(2032, 10, "client_withdrew");
        some.closedCase(2032, 45, "client_withdrew");
        some.closedCase(2032, 100, "follow_up_completed");
        YearFigures year = as.staff(() -> statistics.year(2032));
        assertThat(year.closed().total()).isEqualTo(count(closed(2032, null, null, null))).isGreaterThanOrEqualTo(3);
        assertThat(year.closed().rows()).allSatisfy(row -> assertThat(row.cases()).as(row.toString()).isEqualTo(count(closed(2032, row.caseType(), row.outcome(), null))));
        assertThat(year.closed().durations()).allSatisfy(row -> assertThat(row.cases()).as(row.toString()).isEqualTo(count(closed(2032, null, null, row.band()))));
        assertThat(year.closed().durations().stream().mapToLong(DurationRow::cases).sum()).isEqualTo(year.closed().total());
        assertThat(year.isOutcomesAgree()).isTrue();
        assertThat(year.closed().rows()).anySatisfy(row -> {
            assertThat(row.outcome()).isEqualTo("client_withdrew");
            assertThat(row.median()).isEqualTo(28);
        });
    }

    @Test
    void the_year_before_stands_beside_and_each_of_its_numbers_is_the_count_of_its_list() {
        some.requests(2038);
        some.closedCase(2038, 45, "client_withdrew");
        time.travelTo(LocalDate.of(2039, 3, 1));
        some.register("phone", "cpas", "art_9ter");
        YearFigures year = as.staff(() -> statistics.year(2039));
        RequestFilter before = RequestFilter.ofYear(2038);
        assertThat(year.means().rows()).allSatisfy(row -> assertThat(row.before()).as(row.code()).isEqualTo(count(before.by(row.code()))));
        assertThat(year.requesters().rows()).allSatisfy(row -> assertThat(row.before()).as(row.code()).isEqualTo(count(before.from(row.code()))));
        assertThat(year.themes().rows()).allSatisfy(row -> assertThat(row.before()).as(row.code()).isEqualTo(count(before.about(row.code()))));
        assertThat(year.themes().before()).isEqualTo(count(before.about(year.themes().totalCode()))).isGreaterThanOrEqualTo(40);
        assertThat(year.closed().rows()).isNotEmpty().allSatisfy(row -> assertThat(row.before()).as(row.toString()).isEqualTo(count(closed(2038, row.caseType(), row.outcome(), null))));
        assertThat(year.closed().durations()).allSatisfy(row -> assertThat(row.before()).as(row.toString()).isEqualTo(count(closed(2038, null, null, row.band()))));
        assertThat(year.closed().before()).isEqualTo(count(closed(2038, null, null, null))).isPositive();
    }

    @Test
    void a_means_that_the_administrator_adds_is_a_row_of_the_year() {
        String means = "home_visit_" + UUID.randomUUID().toString().substring(0, 8);
        as.person("admin", () -> administration.add(new AddCode("contact_means", means, "Visite", "Huisbezoek", "Visit", null, null)));
        time.travelTo(LocalDate.of(2058, 5, 4));
        some.register(means, "person_concerned", "urgent_medical_aid");
        YearFigures year = as.staff(() -> statistics.year(2058));
        assertThat(year.means().rows()).filteredOn(row -> row.code().equals(means)).singleElement().extracting(FigureRow::requests).isEqualTo(1L);
        assertThat(year.means().total()).isEqualTo(count(RequestFilter.ofYear(2058)));
    }

    @Test
    void a_request_with_two_themes_of_one_group_is_two_marks_on_one_request() {
        time.travelTo(LocalDate.of(2033, 5, 4));
        some.register("phone", "person_concerned", "urgent_medical_aid", "cpas_medical_aid_other");
        some.register("email", "cpas", "art_9ter");
        YearFigures year = as.staff(() -> statistics.year(2033));
        FigureRow group = year.themes().rows().stream().filter(row -> row.code().equals("cpas_intervention")).findFirst().orElseThrow();
        assertThat(group.marks()).isEqualTo(2);
        assertThat(group.requests()).isEqualTo(1);
        assertThat(group.percent()).isEqualTo(67);
        assertThat(year.themes().total()).isEqualTo(3);
        assertThat(year.themes().requests()).isEqualTo(2);
        assertThat(year.isOpen()).isTrue();
        assertThat(year.months().until()).isEqualTo(LocalDate.of(2033, 5, 4));
        assertThat(year.months().now().get(5)).as("a month to come has no number").isNull();
    }

    @Test
    void the_unknown_are_counted_and_left_out_of_the_percentages() {
        time.travelTo(LocalDate.of(2034, 2, 1));
        some.register("phone", "person_concerned", "fedasil");
        some.register("contact_unknown", "person_concerned", "fedasil");
        YearFigures year = as.staff(() -> statistics.year(2034));
        assertThat(year.means().total()).isEqualTo(2);
        assertThat(year.means().unknown()).isEqualTo(1);
        assertThat(year.means().rows()).anySatisfy(row -> {
            assertThat(row.code()).isEqualTo("phone");
            assertThat(row.percent()).isEqualTo(100);
        }).anySatisfy(row -> {
            assertThat(row.code()).isEqualTo("contact_unknown");
            assertThat(row.percent()).isNull();
        });
    }

    @Test
    void only_staff_and_coordinators_see_the_figures() {
        assertThatThrownBy(() -> as.person("leo", () -> statistics.year(2026))).hasMessage("acting.refused");
    }

    private long count(RequestFilter filter) {
        return as.staff(() -> requestList.count(filter));
    }

    private static CaseFilter closed(int year, String type, String outcome, be.medimmigrant.suivi.casefile.DurationBand band) {
        return new CaseFilter(null, type, outcome, null, null, year, band, null, null);
    }

    private long count(CaseFilter filter) {
        return as.staff(() -> caseList.count(filter));
    }
}
