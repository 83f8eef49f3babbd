package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The medical fund: does a third party pay, may the fund, who agrees, what does the invoice say, was it paid, was AMU asked since? */
abstract class MedicalFund extends StoryTest {

    @BeforeEach
    void requested() {
        story.begins("medical-fund");
        story.does("recordRequest");
    }

    @ParameterizedTest
    @CsvSource({"no_longer_needed_cpas, EndEvent_TakenOverByCpas", "no_longer_needed_fedasil, EndEvent_TakenOverByFedasil",
            "no_longer_needed_other_payer, EndEvent_TakenOverByOtherPayer", "withdrawn, EndEvent_RequestWithdrawn"})
    void a_third_party_that_pays_makes_the_fund_unnecessary(String outcome, String end) {
        story.does("checkThirdPartyPayers", "fundOutcome", outcome, "fundVerdict", "unneeded");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo(end);
    }

    @Test
    void a_third_party_that_was_asked_is_waited_for_and_may_still_pay() {
        story.does("checkThirdPartyPayers", "fundPayers", "awaited");
        assertThat(story.openTasks()).isEmpty();
        story.hears("thirdPartyAnswered", "fundPayers", "answered", "fundOutcome", "no_longer_needed_fedasil", "fundVerdict", "unneeded");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_TakenOverByFedasil");
    }

    @Test
    void a_third_party_that_answers_no_leaves_the_fund_to_decide() {
        story.does("checkThirdPartyPayers", "fundPayers", "awaited");
        story.hears("thirdPartyAnswered", "fundPayers", "answered");
        assertThat(story.openTasks()).containsExactly("approveIntervention");
    }

    @Test
    void a_third_party_that_does_not_answer_in_two_working_days_is_waited_for_no_longer() {
        story.does("checkThirdPartyPayers", "fundPayers", "awaited");
        story.daysPass(2);
        assertThat(story.openTasks()).containsExactly("approveIntervention");
    }

    @Test
    void what_is_not_complete_goes_back_to_who_asked() {
        story.steps().fundVerdict = "incomplete";
        story.does("checkThirdPartyPayers");
        assertThat(story.openTasks()).containsExactly("recordRequest");
        story.steps().fundVerdict = "eligible";
        story.doesAll("recordRequest", "checkThirdPartyPayers");
        assertThat(story.openTasks()).containsExactly("approveIntervention");
    }

    @ParameterizedTest
    @CsvSource({"refused_not_eligible, EndEvent_RefusedNotEligible", "refused_no_budget, EndEvent_RefusedNoBudget"})
    void what_the_rules_refuse_is_told_to_the_person(String outcome, String end) {
        story.steps().fundVerdict = "refused";
        story.does("checkThirdPartyPayers");
        story.does("informAndRedirect", "fundOutcome", outcome);
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"perhaps", "null", ""})
    void a_table_of_rules_that_answers_something_else_pays_nothing(String answer) {
        story.steps().fundVerdict = answer;
        story.does("checkThirdPartyPayers");
        assertThat(story.openTasks()).containsExactly("informAndRedirect");
    }

    @ParameterizedTest
    @CsvSource({"no_longer_needed_cpas, EndEvent_TakenOverByCpas", "no_longer_needed_fedasil, EndEvent_TakenOverByFedasil",
            "no_longer_needed_other_payer, EndEvent_TakenOverByOtherPayer", "withdrawn, EndEvent_RequestWithdrawn"})
    void what_the_rules_refuse_may_still_become_unnecessary_by_a_call(String outcome, String end) {
        story.steps().fundVerdict = "refused";
        story.does("checkThirdPartyPayers");
        story.does("informAndRedirect", "fundOutcome", outcome);
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo(end);
    }

    @Test
    void an_ordinary_request_is_approved_agreed_invoiced_paid_controlled_and_asked_about_after_thirty_days() {
        agreed();
        assertThat(story.asked()).contains("reserveAmount");
        story.doesAll("informPharmacy", "recordInvoice", "payInvoice", "verifyPayment");
        assertThat(story.asked()).contains("bookIntervention");
        assertThat(story.openTasks()).isEmpty();
        story.daysPass(30);
        story.doesAll("askWhetherAmuRequested", "recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_InterventionPaid");
    }

    @Test
    void a_request_within_another_case_ends_without_closing_it() {
        story.steps().ownCase = false;
        agreed();
        story.doesAll("informPharmacy", "recordInvoice", "payInvoice", "verifyPayment");
        assertThat(story.end()).isEqualTo("EndEvent_InterventionPaid");
    }

    @Test
    void what_the_coordinator_refuses_is_told_to_the_person() {
        story.does("checkThirdPartyPayers");
        story.does("approveIntervention", "fundDecision", "refused");
        story.does("informAndRedirect", "fundOutcome", "refused_not_eligible");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_RefusedNotEligible");
    }

    @Test
    void what_the_coordinator_asks_more_about_goes_back_to_the_request() {
        story.does("checkThirdPartyPayers");
        story.does("approveIntervention", "fundDecision", "more");
        story.does("recordRequest", "fundDecision", "");
        story.does("checkThirdPartyPayers");
        assertThat(story.openTasks()).containsExactly("approveIntervention");
    }

    @Test
    void an_exception_above_the_top_cap_needs_two_people() {
        story.steps().exceptional = true;
        story.does("checkThirdPartyPayers");
        story.does("approveException", "fundDecision", "second");
        assertThat(story.openTasks()).containsExactly("approveException");
        story.does("approveException", "fundDecision", "approved");
        assertThat(story.openTasks()).containsExactly("informPharmacy");
    }

    @Test
    void an_ordinary_approval_whose_level_rose_while_it_waited_needs_a_second_person_too() {
        story.does("checkThirdPartyPayers");
        story.does("approveIntervention", "fundDecision", "second");
        assertThat(story.openTasks()).containsExactly("approveException");
        assertThat(story.asked()).doesNotContain("reserveAmount");
        story.does("approveException", "fundDecision", "approved");
        assertThat(story.openTasks()).containsExactly("informPharmacy");
    }

    @Test
    void the_deputy_is_called_after_a_working_day_and_the_decision_stays_open() {
        story.does("checkThirdPartyPayers");
        story.daysPass(1);
        assertThat(story.asked()).contains("callDeputy");
        assertThat(story.openTasks()).containsExactly("approveIntervention");
    }

    @Test
    void an_agreement_the_pharmacy_was_told_of_is_asked_about_after_ten_working_days_and_kept_while_its_invoice_is_to_come() {
        agreed();
        story.does("informPharmacy");
        story.steps().noteGiven = true;
        story.daysPass(14);
        assertThat(story.openTasks()).containsExactly("askWhetherUsed");
        story.does("askWhetherUsed", "fundDecision", "used");
        assertThat(story.openTasks()).containsExactly("recordInvoice");
        assertThat(story.asked()).doesNotContain("releaseReservation");
        story.daysPass(14);
        story.does("askWhetherUsed", "fundDecision", "");
        released();
    }

    @Test
    void an_agreement_the_pharmacy_was_never_told_of_lapses_and_gives_the_money_back() {
        agreed();
        assertThat(story.openTasks()).containsExactly("informPharmacy");
        story.daysPass(14);
        released();
    }

    private void released() {
        assertThat(story.asked()).contains("releaseReservation");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_ApprovalUnused");
    }

    @Test
    void an_invoice_above_the_agreement_goes_back_to_approval() {
        agreed();
        story.steps().invoiceAbove = true;
        story.steps().invoiceKnown = true;
        story.doesAll("informPharmacy", "recordInvoice");
        assertThat(story.openTasks()).containsExactly("approveIntervention");
        story.does("approveIntervention", "fundDecision", "approved");
        assertThat(story.openTasks()).containsExactly("payInvoice");
    }

    @Test
    void what_is_asked_more_about_an_invoice_goes_back_to_the_invoice_and_not_to_the_pharmacy() {
        agreed();
        story.steps().invoiceAbove = true;
        story.doesAll("informPharmacy", "recordInvoice");
        story.steps().noteGiven = true;
        story.does("approveIntervention", "fundDecision", "invoice");
        assertThat(story.openTasks()).containsExactly("recordInvoice");
        story.steps().invoiceAbove = false;
        story.does("recordInvoice", "fundDecision", "");
        assertThat(story.openTasks()).containsExactly("payInvoice");
    }

    @Test
    void a_payment_found_wrong_is_made_anew() {
        agreed();
        story.doesAll("informPharmacy", "recordInvoice", "payInvoice");
        story.does("verifyPayment", "fundDecision", "wrong");
        assertThat(story.openTasks()).containsExactly("payInvoice");
        story.does("payInvoice", "fundDecision", "");
        assertThat(story.openTasks()).containsExactly("verifyPayment");
    }

    @Test
    void a_request_can_be_withdrawn_before_the_invoice() {
        agreed();
        withdrawn();
    }

    @Test
    void a_request_can_be_withdrawn_while_its_invoice_waits_for_the_payment() {
        agreed();
        story.doesAll("informPharmacy", "recordInvoice");
        assertThat(story.openTasks()).containsExactly("payInvoice");
        withdrawn();
        assertThat(story.asked()).doesNotContain("bookIntervention");
    }

    private void withdrawn() {
        story.hears("fundGivenUp", "fundOutcome", "withdrawn", "fundVerdict", "unneeded");
        assertThat(story.openTasks()).containsExactly("recordClosure");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_RequestWithdrawn");
    }

    private void agreed() {
        story.does("checkThirdPartyPayers");
        story.does("approveIntervention", "fundDecision", "approved");
    }
}
