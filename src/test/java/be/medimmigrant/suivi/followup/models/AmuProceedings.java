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
    void a_judgment_may_arrive_before_the_hearing_was_held() {
        filed();
        story.dates().hearing = story.today().plusDays(40);
        story.hears("hearingFixed");
        judged("favourable");
        assertThat(story.timers()).containsExactly("Timer_ExecutionCheck", "Timer_LegalDatePassedUnexecuted");
    }

    @Test
    void an_appeal_not_decided_is_reminded_of_escalated_and_asked_about_when_its_date_has_passed_but_never_dropped() {
        filed();
        judged("unfavourable");
        story.daysPass(16);
        assertThat(story.asked()).contains("remind Timer_AppealMinus14").doesNotContain("escalate Timer_AppealMinus10");
        story.daysPass(4);
        assertThat(story.asked()).contains("escalate Timer_AppealMinus10").doesNotContain("escalate Timer_AppealDatePassed");
        story.daysPass(11);
        assertThat(story.asked()).contains("escalate Timer_AppealDatePassed");
        assertThat(story.openTasks()).contains("decideOnAppeal");
    }

    @Test
    void against_a_judgment_of_the_second_instance_the_lawyer_is_asked_about_cassation_and_no_term_is_computed() {
        filed();
        judged("unfavourable");
        story.does("decideOnAppeal", "appeal", "lodged");
        story.dates().judgedOnAppeal = true;
        story.asked().clear();
        judged("unfavourable");
        assertThat(story.openTasks()).contains("askAboutCassation").doesNotContain("decideOnAppeal");
        assertThat(story.asked()).doesNotContain("compute judgment");
        story.does("askAboutCassation", "appeal", "none");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_JudgmentUnfavourable");
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
    void an_appeal_of_the_cpas_leads_back_to_the_court_and_its_judgment_decides() {
        filed();
        judged("favourable");
        story.daysPass(14);
        story.does("verifyExecution", "executed", "not_yet", "cpasAppealed", true);
        assertThat(story.openTasks()).isEmpty();
        assertThat(story.timers()).containsExactly("Timer_ProcedureCheck");
        story.dates().judgedOnAppeal = true;
        judged("unfavourable");
        story.does("askAboutCassation", "appeal", "none");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_JudgmentUnfavourable");
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
        assertThat(story.timers()).containsExactly("Timer_ExecutionCheck", "Timer_LegalDatePassedUnexecuted");
    }
}
