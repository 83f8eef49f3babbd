package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mediation, beside the court track. */
abstract class AmuMediation extends AmuRemedies {

    @Test
    void both_tracks_run_at_once() {
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
        assertThat(story.timers()).contains("Timer_LegalDatePassed", "Timer_SafeDateMinus5");
    }

    @Test
    void a_revision_ends_the_court_track_and_its_execution_is_checked_after_14_days() {
        story.does("contactCpas");
        story.daysPass(4);
        story.hears("cpasRevised", "outcome", "amu_revised_by_cpas");
        assertThat(story.openTasks()).isEmpty();
        assertThat(story.timers()).containsExactly("Timer_ExecutionCheck", "Timer_LegalDatePassedUnexecuted");
        story.daysPass(14);
        story.does("verifyExecution", "executed", "yes");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_RevisedByCpas");
    }

    @Test
    void a_maintained_refusal_leaves_the_court_track_and_a_later_revision_is_still_heard() {
        story.does("contactCpas");
        story.hears("cpasMaintained");
        filed();
        story.daysPass(10);
        story.hears("cpasRevised", "outcome", "amu_revised_by_cpas");
        assertThat(story.timers()).containsExactly("Timer_ExecutionCheck", "Timer_LegalDatePassedUnexecuted");
    }

    @Test
    void ten_working_days_without_an_answer_leave_the_court_track() {
        story.does("contactCpas");
        assertThat(story.timers()).contains("Timer_MediationUnanswered");
        story.daysPass(14);
        assertThat(story.timers()).doesNotContain("Timer_MediationUnanswered").contains("Timer_LegalDatePassed");
    }

    @Test
    void an_accompaniment_goes_on_while_the_answer_is_awaited() {
        story.does("contactCpas", "accompaniment", true);
        assertThat(story.openTasks()).containsExactly("bookAccompaniment", "chooseLawyer");
        story.doesAll("bookAccompaniment", "recordAccompaniment");
        story.hears("cpasRevised", "outcome", "amu_revised_by_cpas");
        assertThat(story.timers()).containsExactly("Timer_ExecutionCheck", "Timer_LegalDatePassedUnexecuted");
    }

    @Test
    void without_a_mandate_for_the_cpas_the_client_mediates_and_the_court_track_goes_on() {
        again(() -> story.steps().mandateForCpas = false);
        assertThat(story.openTasks()).containsExactly("chooseLawyer");
        assertThat(story.asked()).contains("left to the client: contactCpas");
        assertThat(story.timers()).contains("Timer_LegalDatePassed").doesNotContain("Timer_MediationUnanswered");
        story.hears("cpasRevised", "outcome", "amu_revised_by_cpas");
        assertThat(story.timers()).containsExactly("Timer_ExecutionCheck", "Timer_LegalDatePassedUnexecuted");
    }

    @Test
    void a_mandate_for_the_cpas_given_later_brings_the_mediation_back() {
        again(() -> story.steps().mandateForCpas = false);
        story.steps().mandateForCpas = true;
        story.hears("mandateForCpas");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
    }

    @Test
    void a_decision_that_arrives_while_its_silence_is_contested_is_collected_and_dated() {
        story.asked().clear();
        story.hears("decisionReceived");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "collectLateDecision", "contactCpas");
        story.does("collectLateDecision");
        assertThat(story.asked()).containsExactly("compute refusal");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
    }

    @Test
    void a_cpas_that_goes_back_on_its_revision_after_the_filing_finds_the_proceedings_where_they_were() {
        story.does("contactCpas");
        filed();
        story.hears("cpasRevised", "outcome", "amu_revised_by_cpas");
        story.daysPass(14);
        story.does("verifyExecution", "executed", "withdrawn", "outcome", "");
        assertThat(story.openTasks()).containsExactly("contactCpas");
        assertThat(story.timers()).containsExactly("Timer_ProcedureCheck");
    }

    @Test
    void a_revision_that_is_not_executed_is_checked_again() {
        story.does("contactCpas");
        story.hears("cpasRevised", "outcome", "amu_revised_by_cpas");
        story.daysPass(14);
        story.does("verifyExecution", "executed", "not_yet");
        assertThat(story.openTasks()).isEmpty();
        story.daysPass(14);
        assertThat(story.openTasks()).containsExactly("verifyExecution");
    }

    @Test
    void a_revision_does_not_end_the_reminders_of_the_term() {
        revised();
        assertThat(story.reminders()).containsEntry("Timer_SafeDateMinus14", story.dates().safeDate.minusDays(14))
                .containsEntry("Timer_SafeDateMinus10", story.dates().safeDate.minusDays(10)).containsEntry("Timer_SafeDateMinus7", story.dates().safeDate.minusDays(7));
        story.daysPass(14);
        story.passesUntil(story.dates().safeDate.minusDays(10));
        assertThat(story.openTasks()).containsExactly("verifyExecution");
        assertThat(story.asked()).contains("remind Timer_SafeDateMinus14", "escalate Timer_SafeDateMinus10");
    }

    @Test
    void a_revision_not_executed_when_the_term_presses_leads_back_to_the_filing() {
        revised();
        story.daysPass(14);
        story.does("verifyExecution", "executed", "not_in_time");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
        assertThat(story.timers()).contains("Timer_LegalDatePassed", "Timer_SafeDateMinus5");
    }

    @Test
    void a_revision_that_nobody_verified_when_the_legal_date_passes_has_its_notification_checked() {
        revised();
        story.passesUntil(story.dates().legalDate.plusDays(1));
        assertThat(story.openTasks()).containsExactly("checkNotificationDefects", "contactCpas");
        story.does("checkNotificationDefects", "filing", "not_filed", "outcome", "amu_deadline_missed");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_DeadlineMissed");
    }

    private void revised() {
        story.does("contactCpas");
        story.hears("cpasRevised", "outcome", "amu_revised_by_cpas");
    }

    @Test
    void a_cpas_that_goes_back_on_its_revision_finds_both_tracks_again() {
        story.does("contactCpas");
        story.hears("cpasRevised", "outcome", "amu_revised_by_cpas");
        story.daysPass(14);
        story.does("verifyExecution", "executed", "withdrawn", "outcome", "");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
        assertThat(story.timers()).contains("Timer_LegalDatePassed");
    }
}
