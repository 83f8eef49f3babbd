package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A client who withdraws, or of whom nothing is heard any more. */
abstract class AmuLostClient extends AmuRemedies {

    @Test
    void a_withdrawal_stops_everything_and_is_closed() {
        story.hears("clientWithdrew", "outcome", "client_withdrew");
        assertThat(story.openTasks()).containsExactly("recordClosure");
        assertThat(story.timers()).isEmpty();
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_ClientWithdrew");
    }

    @Test
    void a_withdrawal_leaves_the_fund_what_it_promised_and_the_case_open_until_it_is_paid() {
        story.steps().ownCase = false;
        story.hears("acuteNeed");
        story.does("recordRequest");
        story.hears("clientWithdrew", "outcome", "client_withdrew");
        assertThat(story.openTasks()).containsExactly("checkThirdPartyPayers", "requestUrgentHelp");
        story.does("checkThirdPartyPayers", "fundOutcome", "no_longer_needed_cpas", "fundVerdict", "unneeded");
        story.does("requestUrgentHelp");
        assertThat(story.openTasks()).containsExactly("recordClosure");
    }

    @Test
    void a_client_who_comes_back_before_the_case_is_closed_finds_both_tracks_again() {
        story.hears("clientWithdrew", "outcome", "client_withdrew");
        story.does("recordClosure", "resumeAt", "remedies");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
        assertThat(story.timers()).contains("Timer_LegalDatePassed");
        story.hears("clientWithdrew", "outcome", "client_withdrew");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_ClientWithdrew");
    }

    @Test
    void a_client_who_comes_back_before_anything_was_analysed_begins_with_the_examination() {
        story.hears("clientWithdrew", "outcome", "client_withdrew");
        story.does("recordClosure", "resumeAt", "examination");
        assertThat(story.openTasks()).containsExactly("openFollowUp");
    }

    @Test
    void a_client_who_cannot_be_reached_is_tried_after_15_days_and_closing_is_proposed_after_30() {
        story.hears("clientUnreachable");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
        story.daysPass(15);
        story.does("contactClient");
        story.daysPass(15);
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas", "proposeClosure");
        story.does("proposeClosure", "closeUnreachable", true, "outcome", "client_withdrew");
        assertThat(story.openTasks()).containsExactly("recordClosure");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_ClientWithdrew");
    }

    @Test
    void the_follow_up_may_be_kept_open_although_the_client_is_silent() {
        story.hears("clientUnreachable");
        story.daysPass(15);
        story.does("contactClient");
        story.daysPass(15);
        story.does("proposeClosure", "closeUnreachable", false);
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
    }

    @Test
    void a_follow_up_that_is_done_ends_the_search_so_that_nobody_gives_up_what_was_reached() {
        story.hears("clientUnreachable");
        filed();
        judged("unfavourable");
        story.does("decideOnAppeal", "appeal", "none");
        assertThat(story.openTasks()).containsExactly("recordClosure");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_JudgmentUnfavourable");
    }

    @Test
    void a_client_who_turns_up_ends_the_search() {
        story.hears("clientUnreachable");
        story.daysPass(15);
        story.hears("clientReached");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
    }
}
