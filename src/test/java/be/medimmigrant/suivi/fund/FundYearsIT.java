package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.Money;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The years 2018 and 2025 of the annual reports, lived again through the services. */
@ExtendWith(ArquillianExtension.class)
class FundYearsIT {

    @Inject FundStory story;
    @Inject FundOverview overview;
    @Inject FundSources sources;
    @Inject FundRequests requests;
    @Inject FundPayment payment;
    @Inject FundTestSources testSources;
    @Inject SourceYears years;
    @Inject FundList list;
    @Inject Ledger ledger;
    @Inject SomeCase some;
    @Inject TestTime time;
    @Inject TestJobs jobs;
    @Inject As as;

    @BeforeEach
    void hold() {
        jobs.hold();
    }

    @AfterEach
    void back() {
        time.back();
        jobs.release();
    }

    @Test
    void both_years_come_out_as_the_reports_print_them() {
        List<UUID> persons = year2018();
        year2025(persons);
    }

    private List<UUID> year2018() {
        List<String> reasons = new ArrayList<>(Collections.nCopies(5, "reason_cpas_not_contacted"));
        reasons.addAll(Collections.nCopies(5, "reason_cpas_not_contacted_maximilien"));
        reasons.addAll(Collections.nCopies(9, "reason_amu_pending"));
        reasons.addAll(Collections.nCopies(9, "reason_card_does_not_cover"));
        reasons.add("reason_afraid_of_cpas");
        List<UUID> persons = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            time.travelTo(LocalDate.of(2018, 1, 8).plusDays(11L * i));
            UUID person = i < 26 ? some.person() : persons.get(i - 26);
            if (i < 26) persons.add(person);
            story.paid(person, reasons.get(i), "expense_pharmacy", "62.40", null);
        }
        FundOverview.Year year = as.staff(() -> overview.year(2018));
        assertThat(year.interventions()).isEqualTo(29);
        assertThat(year.persons()).isEqualTo(26);
        Map<String, Integer> by = counts(year.reasons());
        assertThat(by.get("reason_cpas_not_contacted") + by.get("reason_cpas_not_contacted_maximilien")).isEqualTo(10);
        assertThat(by).containsEntry("reason_cpas_not_contacted_maximilien", 5).containsEntry("reason_amu_pending", 9).containsEntry("reason_card_does_not_cover", 9).containsEntry("reason_afraid_of_cpas", 1);
        assertThat(as.staff(() -> ledger.balance(sources.idOf("vgc_2018").orElseThrow())).paid()).as("all of it on the grant of that year").isEqualTo(year.spent()).isEqualTo(Money.of("1809.60"));
        everyNumberIsItsList(2018);
        months2018();
        return persons;
    }

    /** 29 payments, every eleven days from 8 January on. */
    private void months2018() {
        Map<Integer, Long> paid = IntStream.range(0, 29).mapToObj(i -> LocalDate.of(2018, 1, 8).plusDays(11L * i)).collect(Collectors.groupingBy(LocalDate::getMonthValue, Collectors.counting()));
        for (FundOverview.Month month : as.staff(() -> overview.months(2018))) {
            Money expected = new Money(new BigDecimal("62.40").multiply(BigDecimal.valueOf(paid.getOrDefault(month.month(), 0L))));
            assertThat(month).isEqualTo(new FundOverview.Month(month.month(), expected, expected));
        }
        UUID caseId = story.approved("noor", "20.00");
        as.staff(() -> requests.giveUp(caseId, PayersAnswer.WITHDRAWN, "injoignable"));
        FundOverview.Month last = as.staff(() -> overview.months(2018)).get(10);
        assertThat(last.committed()).as("promised in November, although given back").isEqualTo(new Money(new BigDecimal("62.40").multiply(BigDecimal.valueOf(paid.get(11)))).plus(Money.of("20.00")));
        assertThat(as.staff(() -> overview.years(2026))).contains(2018, 2026).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** Paid on New Year's Eve and noted in January: each sum of the page puts it in the old year, and a wrong payment in none. */
    @Test
    void a_payment_counts_in_the_year_and_month_it_was_made_wherever_it_is_summed() {
        time.travelTo(LocalDate.of(2033, 12, 30));
        UUID source = testSources.open(Money.of("500"));
        UUID caseId = story.openedFor(some.person());
        story.ask(caseId, Asking.ordinary(source, story.today()));
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", DecideIntervention.Verdict.APPROVE, "40", null);
        story.invoice(caseId, "40");
        time.travelTo(LocalDate.of(2034, 1, 4));
        as.person("compta", () -> payment.pay(new PayInvoice(story.task(caseId, "payInvoice"), LocalDate.of(2034, 1, 3), null)));
        as.person("hanna", () -> payment.verify(new VerifyPayment(story.task(caseId, "verifyPayment"), false, "montant", null)));
        as.person("compta", () -> payment.pay(new PayInvoice(story.task(caseId, "payInvoice"), LocalDate.of(2033, 12, 31), null)));
        story.verify(caseId, "hanna");
        assertThat(as.staff(() -> overview.year(2033)).spent()).isEqualTo(Money.of("40"));
        assertThat(as.staff(() -> overview.months(2033)).get(11).spent()).isEqualTo(Money.of("40"));
        assertThat(as.staff(() -> years.in(2033))).filteredOn(line -> line.source().equals(source)).extracting(SourceYears.Line::paid).containsExactly(Money.of("40"));
        assertThat(as.staff(() -> overview.year(2034)).spent()).isEqualTo(Money.ZERO);
        assertThat(as.staff(() -> overview.months(2034)).get(0).spent()).isEqualTo(Money.ZERO);
        assertThat(as.staff(() -> years.of(source))).filteredOn(line -> line.year() == 2034).allMatch(line -> line.paid().equals(Money.ZERO));
    }

    /** Each number of the overview opens the list it counts. */
    private void everyNumberIsItsList(int number) {
        FundOverview.Year year = as.staff(() -> overview.year(number));
        assertThat(counted(new FundFilter(number, null, null, null, null, false, null))).isEqualTo(year.interventions());
        assertThat(counted(new FundFilter(number, null, null, null, null, true, null))).isEqualTo(year.newPersons());
        year.reasons().forEach(f -> assertThat(counted(new FundFilter(number, f.code(), null, null, null, false, null))).as(f.code()).isEqualTo(f.interventions()));
        year.expenses().forEach(f -> assertThat(counted(new FundFilter(number, null, f.code(), null, null, false, null))).as(f.code()).isEqualTo(f.interventions()));
        year.partners().forEach(f -> assertThat(counted(new FundFilter(number, null, null, f.code(), null, false, null))).as(f.code()).isEqualTo(f.interventions()));
        year.outcomes().forEach(f -> assertThat(counted(new FundFilter(number, null, null, null, f.code(), false, null))).as(f.code()).isEqualTo(f.interventions()));
    }

    private int counted(FundFilter filter) {
        FundList.Found found = as.staff(() -> list.find(filter));
        assertThat(found.lines()).hasSize(found.count());
        return found.count();
    }

    private void year2025(List<UUID> known) {
        for (int i = 0; i < 27; i++) {
            time.travelTo(LocalDate.of(2025, 1, 6).plusDays(12L * i));
            UUID person = i < 24 ? known.get(i) : some.person();
            String type = i == 3 ? "expense_dentist" : i == 9 ? "expense_gynaecology" : "expense_pharmacy";
            story.paid(person, "reason_amu_pending", type, "70.00", i < 14 ? "brussels_refugee_platform" : null);
        }
        FundOverview.Year year = as.staff(() -> overview.year(2025));
        assertThat(year.interventions()).isEqualTo(27);
        assertThat(counts(year.expenses())).isEqualTo(Map.of("expense_pharmacy", 25, "expense_dentist", 1, "expense_gynaecology", 1));
        assertThat(year.newPersons()).isEqualTo(3);
        everyNumberIsItsList(2025);
        assertThat(counts(year.partners())).isEqualTo(Map.of("brussels_refugee_platform", 14));
        assertThat(as.staff(() -> ledger.balance(sources.idOf("welzijnszorg_2025").orElseThrow())).paid()).isEqualTo(Money.of("1890.00"));
    }

    private static Map<String, Integer> counts(List<FundOverview.Figure> figures) {
        return figures.stream().collect(Collectors.toMap(FundOverview.Figure::code, FundOverview.Figure::interventions));
    }
}
