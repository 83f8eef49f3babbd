package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From the filed application to the judgment, and on appeal. */
abstract class AmuProceedings extends AmuRemedies {

    @Test
    void the_court_is_asked_every_30_days() {
        filed();
        story.daysPass(30);
        story.does("checkProcedure");
        assertThat(story.openTasks()).doesNotContain("checkProcedure");
        story.daysPass(30);
        assertThat(story.openTasks()).contains("checkProcedure");
    }

    @Test
    void a_hearing_is_prepared_14_and_3_working_days_before() {
        filed();
        story.dates().hearing = story.today().plusDays(40);
        story.hears("hearingFixed");
        story.passesUntil(story.dates().hearing.minusDays(14));
        story.does("prepareHearing");
        assertThat(story.openTasks()).containsExactly("contactCpas");
        story.passesUntil(story.dates().hearing.minusDays(3));
        story.does("prepareHearing");
        assertThat(story.timers()).containsExactly("Timer_ProcedureCheck");
    }

    @Test
    void a_favourable_judgment_ends_the_mediation_too_and_is_executed() {
        filed();
        judged("favourable");
        assertThat(story.openTasks()).isEmpty();
        story.daysPass(14);
        story.does("verifyExecution", "executed", "yes");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_JudgmentFavourable");
    }

    @Test
    void a_partly_favourable_judgment_that_is_accepted_is_executed() {
        filed();
        judged("partial");
        assertThat(story.asked()).contains("compute judgment");
        story.does("decideOnAppeal", "appeal", "none");
        story.daysPass(14);
        story.does("verifyExecution", "executed", "yes");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_JudgmentPartial");
    }

    @Test
    void an_unfavourable_judgment_without_appeal_is_closed() {
        filed();
        judged("unfavourable");
        story.does("decideOnAppeal", "appeal", "none");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_JudgmentUnfavourable");
    }

    @Test
    void on_appeal_the_lawyer_is_asked_every_60_days_until_the_next_judgment() {
        filed();
        judged("unfavourable");
        story.dates().onAppeal = true;
        story.does("decideOnAppeal", "appeal", "lodged");
        story.daysPass(59);
        assertThat(story.openTasks()).doesNotContain("checkProcedure");
        story.daysPass(1);
        story.does("checkProcedure");
        judged("favourable");
        assertThat(story.timers()).containsExactly("Timer_ExecutionCheck");
    }
}
