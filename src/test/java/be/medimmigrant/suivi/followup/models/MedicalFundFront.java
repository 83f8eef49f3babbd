package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The front part of the medical fund: does a third party pay, and if not, is it approved? */
abstract class MedicalFundFront extends StoryTest {

    @BeforeEach
    void requested() {
        story.begins("medical-fund");
        story.does("recordRequest");
    }

    @Test
    void a_third_party_that_pays_makes_the_fund_unnecessary() {
        story.does("checkThirdPartyPayers", "fundOutcome", "no_longer_needed_cpas");
        assertThat(story.end()).isEqualTo("EndEvent_TakenOverByCpas");
    }

    @Test
    void fedasil_may_be_the_one_who_pays() {
        story.does("checkThirdPartyPayers", "fundOutcome", "no_longer_needed_fedasil");
        assertThat(story.end()).isEqualTo("EndEvent_TakenOverByFedasil");
    }

    @Test
    void so_may_another() {
        story.does("checkThirdPartyPayers", "fundOutcome", "no_longer_needed_other_payer");
        assertThat(story.end()).isEqualTo("EndEvent_TakenOverByOtherPayer");
    }

    @Test
    void a_request_may_be_withdrawn() {
        story.does("checkThirdPartyPayers", "fundOutcome", "withdrawn");
        assertThat(story.end()).isEqualTo("EndEvent_RequestWithdrawn");
    }

    @Test
    void what_stays_needed_is_approved_by_the_coordinator() {
        story.does("checkThirdPartyPayers");
        story.does("approveIntervention", "fundOutcome", "approved");
        assertThat(story.end()).isEqualTo("EndEvent_InterventionApproved");
    }

    @Test
    void or_refused() {
        story.does("checkThirdPartyPayers");
        story.does("approveIntervention", "fundOutcome", "refused_not_eligible");
        assertThat(story.end()).isEqualTo("EndEvent_RefusedNotEligible");
    }
}
