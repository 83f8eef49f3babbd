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
