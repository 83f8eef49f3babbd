package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Filing in time: lawyer, reminders before the safe date, the client's own application, the legal date. */
abstract class AmuFiling extends AmuRemedies {

    @Test
    void filing_is_reminded_14_escalated_10_and_told_the_team_7_days_before_the_safe_date() {
        lawyerConfirms();
        story.passesUntil(story.dates().safeDate.minusDays(14));
        assertThat(story.asked()).contains("remind Timer_SafeDateMinus14").doesNotContain("escalate Timer_SafeDateMinus10");
        story.daysPass(4);
        assertThat(story.asked()).contains("escalate Timer_SafeDateMinus10").doesNotContain("remind Timer_SafeDateMinus7");
        story.daysPass(3);
        assertThat(story.asked()).contains("remind Timer_SafeDateMinus7");
        assertThat(story.openTasks()).containsExactly("confirmFiling", "contactCpas");
    }

    @Test
    void a_filed_appeal_is_reminded_of_no_more() {
        filed();
        assertThat(story.timers()).containsExactly("Timer_ProcedureCheck");
        story.passesUntil(story.dates().legalDate.plusDays(2));
        assertThat(story.openTasks()).doesNotContain("checkNotificationDefects");
    }

    @Test
    void a_reminder_already_given_comes_again_when_its_term_moves() {
        story.passesUntil(story.dates().safeDate.minusDays(9));
        assertThat(story.reminders()).as("given, it stands a century ahead").hasEntrySatisfying("Timer_SafeDateMinus10", day -> assertThat(day).isAfter(story.today().plusYears(50)));
        story.asked().clear();
        story.reminderMoves("Timer_SafeDateMinus14", story.today().plusDays(20));
        story.reminderMoves("Timer_SafeDateMinus10", story.today().plusDays(24));
        story.daysPass(24);
        assertThat(story.asked()).contains("remind Timer_SafeDateMinus14", "escalate Timer_SafeDateMinus10");
        assertThat(story.reminders()).containsOnlyKeys("Timer_SafeDateMinus14", "Timer_SafeDateMinus10", "Timer_SafeDateMinus7");
    }

    @Test
    void without_a_lawyer_five_days_before_the_safe_date_the_client_is_helped_to_file() {
        story.doesAll("chooseLawyer", "sendFileToLawyer");
        story.passesUntil(story.dates().safeDate.minusDays(5));
        assertThat(story.asked()).contains("remind Timer_LawyerConfirmation", "escalate Timer_EscalateToCoordinator");
        assertThat(story.openTasks()).containsExactly("contactCpas", "helpFileApplication");
        story.doesAll("helpFileApplication", "recordFiling");
        assertThat(story.timers()).contains("Timer_ProcedureCheck");
    }

    @Test
    void no_lawyer_to_be_found_means_the_clients_own_application_at_once() {
        story.doesAll("chooseLawyer", "sendFileToLawyer");
        story.does("recordLawyer", "lawyer", "none");
        assertThat(story.openTasks()).containsExactly("contactCpas", "helpFileApplication");
    }

    @Test
    void a_client_who_wants_no_lawyer_says_so_at_any_step_of_the_referral() {
        story.does("chooseLawyer", "lawyer", "none");
        assertThat(story.openTasks()).containsExactly("contactCpas", "helpFileApplication");
        again(() -> { });
        story.does("chooseLawyer");
        story.does("sendFileToLawyer", "lawyer", "none");
        assertThat(story.openTasks()).containsExactly("contactCpas", "helpFileApplication");
    }

    @Test
    void without_a_mandate_for_a_lawyer_the_client_is_helped_to_file_at_once() {
        again(() -> story.steps().mandateForLawyer = false);
        assertThat(story.openTasks()).containsExactly("contactCpas", "helpFileApplication");
        assertThat(story.asked()).contains("left to the client: referToLawyer");
    }

    @Test
    void a_lawyer_who_does_not_file_is_replaced_by_the_clients_own_application() {
        lawyerConfirms();
        story.does("confirmFiling", "filing", "without_lawyer");
        assertThat(story.openTasks()).containsExactly("contactCpas", "helpFileApplication");
    }

    @Test
    void a_lawyer_who_drops_out_is_followed_by_another_while_there_is_time() {
        lawyerConfirms();
        story.does("confirmFiling", "filing", "another_lawyer");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
        filed();
        assertThat(story.timers()).containsExactly("Timer_ProcedureCheck");
    }

    @Test
    void a_mandate_for_a_lawyer_given_later_brings_the_lawyer_back() {
        again(() -> story.steps().mandateForLawyer = false);
        story.steps().mandateForLawyer = true;
        story.hears("mandateForLawyer");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
    }

    @Test
    void a_term_that_still_runs_after_a_correction_leads_back_to_the_filing_with_its_reminders() {
        story.passesUntil(story.dates().legalDate.plusDays(1));
        story.dates().safeDate = story.today().plusDays(40);
        story.dates().legalDate = story.today().plusDays(41);
        story.does("checkNotificationDefects", "filing", "term_runs");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
        assertThat(story.timers()).contains("Timer_LegalDatePassed", "Timer_SafeDateMinus5");
    }

    @Test
    void a_lawyer_who_refuses_is_followed_by_another() {
        story.doesAll("chooseLawyer", "sendFileToLawyer");
        story.does("recordLawyer", "lawyer", "another");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas");
    }

    @Test
    void the_legal_date_closes_nothing_the_notification_is_checked_first() {
        story.passesUntil(story.dates().legalDate.plusDays(1));
        assertThat(story.openTasks()).containsExactly("checkNotificationDefects", "contactCpas");
        story.does("checkNotificationDefects", "filing", "not_filed", "outcome", "amu_deadline_missed");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_DeadlineMissed");
    }

    @Test
    void a_new_request_is_the_other_way_out() {
        story.passesUntil(story.dates().legalDate.plusDays(1));
        story.does("checkNotificationDefects", "filing", "not_filed", "outcome", "amu_new_request");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_NewRequestFiled");
    }

    @Test
    void an_appeal_filed_in_time_and_recorded_too_late_is_not_lost() {
        lawyerConfirms();
        story.passesUntil(story.dates().legalDate.plusDays(1));
        story.does("checkNotificationDefects", "filing", "filed");
        assertThat(story.timers()).containsExactly("Timer_ProcedureCheck");
    }
}
