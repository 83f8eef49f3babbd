package be.medimmigrant.suivi.fund.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.fund.Expense;
import be.medimmigrant.suivi.fund.SourceTerms;
import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundSourceTest {

    private final FundSource source = FundSource.open(UUID.randomUUID(), "grant", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));

    @ParameterizedTest
    @CsvSource({
            // day, reason, kind, amount, of the person, of the year, why not
            "2026-01-01, reason_amu_pending, expense_pharmacy, 50.00, 50.00, 250.00, ''",
            "2026-12-31, reason_amu_pending, expense_pharmacy, 50.00, 50.00, 250.00, ''",
            "2025-12-31, reason_amu_pending, expense_pharmacy, 50.00, 0.00, 0.00, period",
            "2027-01-01, reason_amu_pending, expense_pharmacy, 50.00, 0.00, 0.00, period",
            "2026-06-01, reason_other, expense_pharmacy, 50.00, 0.00, 0.00, reason",
            "2026-06-01, reason_amu_pending, expense_dentist, 50.00, 0.00, 0.00, expense",
            "2026-06-01, reason_amu_pending, expense_pharmacy, 50.01, 0.00, 0.00, ceiling",
            "2026-06-01, reason_amu_pending, expense_pharmacy, 50.00, 50.01, 0.00, person",
            "2026-06-01, reason_amu_pending, expense_pharmacy, 50.00, 0.00, 250.01, year",
            "2027-01-01, reason_other, expense_dentist, 60.00, 60.00, 290.00, 'period,reason,expense,ceiling,person,year'"})
    void why_it_does_not_pay(LocalDate day, String reason, String kind, String amount, String ofPerson, String ofYear, String whyNot) {
        source.agree(new SourceTerms(List.of("reason_amu_pending"), List.of("expense_pharmacy"), false, Money.of("50"), Money.of("100"), Money.of("300"), null));
        List<String> why = source.whyNot(new Expense(day, reason, kind, Money.of(amount), null, null), Money.of(ofPerson), Money.of(ofYear));
        assertThat(why).isEqualTo(whyNot.isEmpty() ? List.of() : List.of(whyNot.split(",")));
    }

    @Test
    void of_a_surplus_the_whole_is_held_against_the_ceiling_and_the_rest_is_still_to_be_promised() {
        source.agree(new SourceTerms(List.of(), List.of(), false, Money.of("50"), null, null, null));
        Expense surplus = new Expense(LocalDate.parse("2026-06-01"), "reason_other", "expense_dentist", Money.of("52"), new Expense.Agreed(source.id(), Money.of("40")), null);
        assertThat(source.whyNot(surplus, Money.ZERO, Money.ZERO)).containsExactly("ceiling");
        assertThat(surplus.more()).isEqualTo(Money.of("12"));
    }
}
