package be.medimmigrant.suivi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Its cases lie in years that no other test uses. */
@ExtendWith(ArquillianExtension.class)
class CaseListIT {

    private static int year = 2050;

    @Inject CaseFiles cases;
    @Inject CaseList list;
    @Inject SomeCase some;
    @Inject As as;
    @Inject TestTime time;
    private final List<UUID> opened = new ArrayList<>();

    /** Seven opened on 1 March: three closed after 30, 31 and 366 days, one of them withdrawn. */
    @BeforeEach
    void sevenCases() {
        year += 3;
        time.travelTo(LocalDate.of(year, 3, 1));
        for (int i = 0; i < 7; i++) opened.add(some.open("residence_9ter"));
        time.travelTo(LocalDate.of(year + 1, 3, 2));
        close(0, "art_9ter_unfounded", 30);
        close(1, "art_9ter_unfounded", 31);
        close(2, "client_withdrew", 366);
    }

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void aCountAndItsListAgree() {
        CaseFilter openedThatYear = new CaseFilter(null, null, null, null, year, null, null, null, null);
        assertThat(page(openedThatYear, null, 50)).satisfies(p -> assertThat(p.rows()).hasSize(p.total()).hasSize(7));
        assertThat(page(openedThatYear.withState("closed"), null, 50).rows()).hasSize(3);
        assertThat(page(openedThatYear.withState("open"), null, 50).rows()).hasSize(4);
    }

    @Test
    void theYearOfClosingIsNotTheYearOfOpening() {
        assertThat(total(closed(year, null, null))).isEqualTo(2);
        assertThat(total(closed(year + 1, null, null))).isEqualTo(1);
        assertThat(total(closed(year, "art_9ter_unfounded", null))).isEqualTo(2);
        assertThat(total(closed(year, "client_withdrew", null))).isZero();
    }

    @Test
    void durationBandsTouchWithoutOverlapping() {
        assertThat(total(closed(null, null, DurationBand.UNDER_1_MONTH, year))).isEqualTo(1);
        assertThat(total(closed(null, null, DurationBand.FROM_1_TO_3_MONTHS, year))).isEqualTo(1);
        assertThat(total(closed(null, null, DurationBand.OVER_12_MONTHS, year))).isEqualTo(1);
        int all = 0;
        for (DurationBand band : DurationBand.values()) all += total(closed(null, null, band, year));
        assertThat(all).isEqualTo(3);
    }

    @Test
    void pagesFollowEachOtherWithoutRepeatingOrSkippingWhileCasesAreOpened() {
        CaseFilter filter = new CaseFilter(null, null, null, null, year, null, null, null, null);
        CaseListPage first = page(filter, null, 3);
        time.travelTo(LocalDate.of(year, 4, 1));
        UUID late = some.open();
        CaseListPage second = page(filter, first.next(), 3);
        CaseListPage third = page(filter, second.next(), 3);
        List<UUID> seen = new ArrayList<>();
        List.of(first, second, third).forEach(p -> p.rows().forEach(r -> seen.add(r.id())));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(opened).doesNotContain(late);
        assertThat(third.next()).isNull();
    }

    @Test
    void aNumberIsFoundHoweverItIsTyped() {
        String third = as.staff(() -> cases.header(opened.get(2))).number();
        assertThat(numbers(third)).containsExactly(third);
        assertThat(numbers(year + "-3")).containsExactly(third);
        assertThat(numbers(" " + third.replace("-", " ") + " ")).containsExactly(third);
        assertThat(numbers("3")).contains(third).allSatisfy(n -> assertThat(n).endsWith("-0003"));
        assertThat(numbers("" + year)).hasSize(7);
        assertThat(numbers(year + "-00")).hasSize(7);
        assertThat(numbers("x'; drop table case_file")).isEmpty();
        assertThat(as.staff(() -> list.byNumber(third))).contains(opened.get(2));
    }

    private List<String> numbers(String typed) {
        return page(new CaseFilter(null, null, null, null, null, null, null, typed, null), null, 50).rows().stream().map(CaseRow::number).toList();
    }

    private void close(int which, String outcome, int days) {
        as.staff(() -> cases.close(opened.get(which), outcome, LocalDate.of(year, 3, 1).plusDays(days), "x"));
    }

    private CaseFilter closed(Integer closedYear, String outcome, DurationBand band, Integer... openedYear) {
        return new CaseFilter("closed", "residence_9ter", outcome, null, openedYear.length == 0 ? null : openedYear[0], closedYear, band, null, null);
    }

    private int total(CaseFilter filter) {
        CaseListPage page = page(filter, null, 1000);
        assertThat(page.rows()).hasSize(page.total());
        return page.total();
    }

    private CaseListPage page(CaseFilter filter, String after, int size) {
        return as.staff(() -> list.page(filter, after, size));
    }
}
