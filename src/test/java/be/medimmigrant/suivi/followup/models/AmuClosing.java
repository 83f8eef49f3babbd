package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The end recorded last is the end that counts. */
abstract class AmuClosing extends AmuRemedies {

    @Test
    void the_outcome_corrected_at_closing_decides_the_end() {
        story.passesUntil(story.dates().legalDate.plusDays(1));
        story.does("checkNotificationDefects", "filing", "not_filed", "outcome", "amu_deadline_missed");
        story.does("recordClosure", "outcome", "amu_other_scheme");
        assertThat(story.end()).isEqualTo("EndEvent_OtherSchemeFound");
    }

    @Test
    void superfluous_attachments_go_and_retention_begins_when_a_case_is_closed() {
        story.hears("clientWithdrew", "outcome", "client_withdrew");
        story.does("recordClosure");
        assertThat(story.asked()).containsSubsequence("removeSuperfluousAttachments", "startRetention");
        assertThat(story.isOver()).isTrue();
    }
}
