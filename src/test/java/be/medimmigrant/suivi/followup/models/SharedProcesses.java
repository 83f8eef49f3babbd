package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a case of the amu process does not show of the processes shared by all. */
abstract class SharedProcesses extends StoryTest {

    @Test
    void an_accompaniment_is_reminded_of_two_working_days_ahead() {
        story.begins("accompaniment");
        story.does("bookAccompaniment");
        story.daysPass(2);
        assertThat(story.asked()).containsExactly("remind Timer_AccompanimentReminder");
        story.does("recordAccompaniment");
        assertThat(story.end()).isEqualTo("EndEvent_AccompanimentRecorded");
    }

    @Test
    void an_accompaniment_that_is_postponed_is_booked_again_and_reminded_of_again() {
        story.begins("accompaniment");
        story.does("bookAccompaniment");
        story.does("recordAccompaniment", "accompanimentOutcome", "postponed");
        assertThat(story.openTasks()).containsExactly("bookAccompaniment");
        story.does("bookAccompaniment");
        story.daysPass(2);
        assertThat(story.asked()).containsExactly("remind Timer_AccompanimentReminder");
        story.does("recordAccompaniment", "accompanimentOutcome", "held");
        assertThat(story.end()).isEqualTo("EndEvent_AccompanimentRecorded");
    }

    @Test
    void the_end_of_the_retention_period_is_reported() {
        story.beginsByMessage("caseClosed");
        story.daysPass(5 * 365);
        assertThat(story.isOver()).isFalse();
        story.daysPass(2);
        assertThat(story.asked()).containsExactly("retentionOver");
        assertThat(story.end()).isEqualTo("EndEvent_RetentionOver");
    }

    @Test
    void dates_are_computed_for_the_event_they_were_called_with() {
        story.begins("deadline-calculation");
        assertThat(story.asked()).containsExactly("compute refusal");
        assertThat(story.end()).isEqualTo("EndEvent_DatesComputed");
    }
}
