package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first report to an established refusal, and the ways out before any appeal. */
abstract class AmuExamination extends StoryTest {

    @BeforeEach
    void opened() {
        story.begins("amu-refusal-appeal");
        story.doesAll("openFollowUp", "explainSecrecy", "recordConsent");
    }

    @Test
    void evidence_that_is_late_is_asked_for_again_and_stays_to_be_collected() {
        story.daysPass(3);
        assertThat(story.asked()).containsExactly("remind Timer_CollectionOverdue");
        assertThat(story.openTasks()).containsExactly("collectRefusalDecision");
    }

    @Test
    void a_refusal_a_partial_grant_and_a_stop_go_straight_to_the_analysis() {
        story.does("collectRefusalDecision", "trigger", "stop");
        assertThat(story.asked()).containsExactly("compute refusal");
        assertThat(story.openTasks()).containsExactly("analyseGround");
    }

    @Test
    void a_refused_registration_is_confirmed_in_writing_first() {
        story.does("collectRefusalDecision", "trigger", "no_acknowledgement");
        story.does("confirmRequestInWriting");
        assertThat(story.openTasks()).containsExactly("analyseGround");
    }

    @Test
    void a_silent_cpas_is_called_on_day_30_and_silence_stands_on_day_38() {
        story.does("collectRefusalDecision", "trigger", "silence");
        story.daysPass(29);
        assertThat(story.openTasks()).isEmpty();
        story.daysPass(1);
        story.does("callCpas");
        story.daysPass(7);
        assertThat(story.openTasks()).isEmpty();
        story.daysPass(1);
        assertThat(story.openTasks()).containsExactly("analyseGround");
    }

    @Test
    void silence_stands_on_day_38_even_if_nobody_called() {
        story.does("collectRefusalDecision", "trigger", "silence");
        story.daysPass(37);
        assertThat(story.openTasks()).containsExactly("callCpas");
        story.daysPass(1);
        assertThat(story.openTasks()).containsExactly("analyseGround");
    }

    @Test
    void without_a_mandate_for_the_cpas_the_client_calls_and_silence_stands_all_the_same() {
        story.steps().mandateForCpas = false;
        story.does("collectRefusalDecision", "trigger", "silence");
        story.daysPass(31);
        assertThat(story.openTasks()).isEmpty();
        assertThat(story.asked()).contains("left to the client: callCpas");
        story.daysPass(7);
        assertThat(story.openTasks()).containsExactly("analyseGround");
    }

    @Test
    void without_a_mandate_for_the_cpas_the_client_confirms_the_request() {
        story.steps().mandateForCpas = false;
        story.does("collectRefusalDecision", "trigger", "no_acknowledgement");
        assertThat(story.openTasks()).containsExactly("analyseGround");
        assertThat(story.asked()).contains("left to the client: confirmRequestInWriting");
    }

    @Test
    void without_a_mandate_for_the_cpas_or_the_hospital_urgent_help_is_the_funds_and_the_clients() {
        story.steps().mandateForCpas = false;
        story.steps().mandateForHospital = false;
        story.does("collectRefusalDecision", "trigger", "refusal", "acuteNeed", true);
        assertThat(story.openTasks()).containsExactly("analyseGround", "recordRequest");
        assertThat(story.asked()).contains("left to the client: requestUrgentHelp");
    }

    @Test
    void a_mandate_for_the_hospital_alone_is_enough_to_ask_for_urgent_help() {
        story.steps().mandateForCpas = false;
        story.does("collectRefusalDecision", "trigger", "refusal", "acuteNeed", true);
        assertThat(story.openTasks()).contains("requestUrgentHelp");
    }

    @Test
    void a_decision_that_arrives_while_the_cpas_is_silent_is_collected_and_dated_anew() {
        story.does("collectRefusalDecision", "trigger", "silence");
        story.daysPass(33);
        assertThat(story.openTasks()).containsExactly("callCpas");
        story.hears("decisionReceived");
        assertThat(story.openTasks()).containsExactly("collectRefusalDecision");
        story.does("collectRefusalDecision", "trigger", "refusal");
        assertThat(story.asked()).containsExactly("compute refusal", "compute refusal");
        assertThat(story.openTasks()).containsExactly("analyseGround");
    }

    @Test
    void a_request_the_cpas_does_not_know_is_collected_anew_and_confirmed_in_writing() {
        story.does("collectRefusalDecision", "trigger", "silence");
        story.daysPass(30);
        story.does("callCpas", "call", "no_request_known");
        assertThat(story.timers()).containsExactly("Timer_CollectionOverdue");
        story.does("collectRefusalDecision", "trigger", "no_acknowledgement");
        assertThat(story.openTasks()).containsExactly("confirmRequestInWriting");
    }

    @Test
    void aid_granted_while_waiting_is_only_executed_and_closed() {
        story.does("collectRefusalDecision", "trigger", "silence");
        story.hears("decisionReceived");
        story.does("collectRefusalDecision", "trigger", "granted", "outcome", "amu_revised_by_cpas");
        story.daysPass(14);
        assertThat(story.openTasks()).containsExactly("verifyExecution");
    }

    @Test
    void a_request_not_transferred_after_five_days_is_treated_as_refused() {
        story.does("collectRefusalDecision", "trigger", "incompetence");
        story.daysPass(5);
        assertThat(story.asked()).contains("remind Timer_TransferDue");
        story.does("verifyTransfer", "transfer", "not_transferred");
        assertThat(story.openTasks()).containsExactly("analyseGround");
    }

    @Test
    void another_cpas_that_takes_the_request_over_is_waited_for() {
        story.does("collectRefusalDecision", "trigger", "incompetence");
        story.does("verifyTransfer", "transfer", "other_cpas_decides");
        assertThat(story.timers()).containsExactly("Timer_SilenceDay30", "Timer_SilenceDay38");
    }

    @Test
    void a_person_handed_over_to_another_organisation_is_closed_as_referred() {
        story.does("collectRefusalDecision", "trigger", "incompetence");
        story.does("verifyTransfer", "transfer", "referred", "outcome", "referred_elsewhere");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_Referred");
    }

    @Test
    void another_scheme_ends_the_follow_up() {
        story.does("collectRefusalDecision", "trigger", "refusal");
        story.does("analyseGround", "outcome", "amu_other_scheme");
        story.does("recordClosure");
        assertThat(story.end()).isEqualTo("EndEvent_OtherSchemeFound");
    }

    @Test
    void an_acute_need_starts_urgent_help_and_holds_the_appeal_up_in_nothing() {
        story.does("collectRefusalDecision", "trigger", "partial", "acuteNeed", true);
        assertThat(story.openTasks()).containsExactly("analyseGround", "recordRequest", "requestUrgentHelp");
        story.does("analyseGround");
        assertThat(story.openTasks()).containsExactly("chooseLawyer", "contactCpas", "recordRequest", "requestUrgentHelp");
    }

    @Test
    void an_acute_need_does_not_wait_for_the_silence_to_be_established() {
        story.does("collectRefusalDecision", "trigger", "silence", "acuteNeed", true);
        assertThat(story.openTasks()).containsExactly("recordRequest", "requestUrgentHelp");
        assertThat(story.timers()).containsExactly("Timer_SilenceDay30", "Timer_SilenceDay38");
    }

    @Test
    void urgent_help_is_started_once_however_often_the_papers_are_collected() {
        story.does("collectRefusalDecision", "trigger", "silence", "acuteNeed", true);
        story.hears("decisionReceived");
        story.does("collectRefusalDecision", "trigger", "refusal", "acuteNeed", true);
        assertThat(story.openTasks()).containsExactly("analyseGround", "recordRequest", "requestUrgentHelp");
    }

    @Test
    void an_acute_need_that_shows_later_starts_urgent_help_then() {
        story.does("collectRefusalDecision", "trigger", "silence");
        story.daysPass(10);
        story.hears("acuteNeed");
        assertThat(story.openTasks()).containsExactly("recordRequest", "requestUrgentHelp");
        assertThat(story.code("urgentHelp")).isEqualTo(true);
    }

    @Test
    void the_case_is_not_closed_while_urgent_help_is_under_way_and_knows_what_the_fund_said() {
        story.steps().ownCase = false;
        story.does("collectRefusalDecision", "trigger", "refusal", "acuteNeed", true);
        story.does("analyseGround", "outcome", "amu_other_scheme");
        assertThat(story.openTasks()).containsExactly("recordRequest", "requestUrgentHelp");
        story.doesAll("requestUrgentHelp", "recordRequest");
        story.does("checkThirdPartyPayers", "fundOutcome", "no_longer_needed_cpas", "fundVerdict", "unneeded");
        assertThat(story.code("fundOutcome")).isEqualTo("no_longer_needed_cpas");
        assertThat(story.openTasks()).containsExactly("recordClosure");
    }
}
