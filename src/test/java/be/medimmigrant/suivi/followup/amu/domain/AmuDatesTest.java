package be.medimmigrant.suivi.followup.amu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.followup.amu.FilingProof;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import be.medimmigrant.suivi.followup.amu.domain.AmuTerms.Ends;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AmuDatesTest {

    private final AmuFollowUp followUp = AmuFollowUp.report(UUID.randomUUID());
    /** Decision posted 15/9 and presented 16/9/2026: safe Tuesday 15/12, legal Wednesday 16/12. */
    private final AmuTerms appeal = terms(AmuTerms.APPEAL, "2026-12-16", "2026-12-15");

    @Test
    void remindersPrecedeTheSafeDayOnDaysOnWhichSomebodyIsThere() {
        AmuDates dates = on("2026-10-05", appeal);
        assertThat(dates.timer("Timer_SafeDateMinus14")).isEqualTo("2026-12-01");
        assertThat(dates.timer("Timer_SafeDateMinus10")).as("5/12 is a Saturday").isEqualTo("2026-12-04");
        assertThat(dates.timer("Timer_SafeDateMinus7")).isEqualTo("2026-12-08");
        assertThat(dates.timer("Timer_SafeDateMinus5")).isEqualTo("2026-12-10");
        assertThat(dates.timer("Timer_LegalDatePassed")).isEqualTo("2026-12-17");
    }

    @Test
    void silenceIsSeenOnDay30And38AfterTheRequest() {
        AmuDates dates = on("2026-03-10", terms(AmuTerms.CPAS_DECISION, "2026-04-01", "2026-04-01"));
        assertThat(dates.timer("Timer_SilenceDay30")).isEqualTo("2026-04-01");
        assertThat(dates.timer("Timer_SilenceDay38")).isEqualTo("2026-04-09");
    }

    @Test
    void theDayOnWhichSilenceStandsFollowsTheRuleOfTheNotification() {
        AmuDates dates = new AmuDates(followUp, terms(AmuTerms.CPAS_DECISION, "2026-04-01", "2026-04-01"), new BelgianCalendar(), decided -> decided.plusDays(10), LocalDate.parse("2026-03-10"));
        assertThat(dates.timer("Timer_SilenceDay38")).isEqualTo("2026-04-11");
    }

    @Test
    void anAppealIsRemindedOfBeforeItsOwnSafeDayAndAskedAboutTheDayAfterItsLegalOne() {
        AmuDates dates = on("2026-10-05", terms(AmuTerms.COURT_APPEAL, "2026-11-06", "2026-11-05"));
        assertThat(dates.timer("Timer_AppealMinus14")).isEqualTo("2026-10-22");
        assertThat(dates.timer("Timer_AppealMinus10")).as("26/10 is a Monday").isEqualTo("2026-10-26");
        assertThat(dates.timer("Timer_AppealDatePassed")).isEqualTo("2026-11-07");
    }

    @Test
    void ofTwoTermsToAppealTheFirstIsRemindedOfAndOnlyAfterTheLastItIsTooLate() {
        AmuTerms both = new AmuTerms(Map.of(AmuTerms.APPEAL, ends("2026-12-16", "2026-12-15"), AmuTerms.APPEAL_AFTER_SILENCE, ends("2027-01-04", "2026-12-31")));
        assertThat(on("2026-10-05", both).due("confirmFiling")).contains(LocalDate.parse("2026-12-15"));
        assertThat(on("2026-10-05", both).timer("Timer_SafeDateMinus10")).isEqualTo("2026-12-04");
        assertThat(on("2026-10-05", both).timer("Timer_LegalDatePassed")).isEqualTo("2027-01-05");
        assertThat(both.appealMetBy(LocalDate.parse("2026-12-16"))).contains(AmuTerms.APPEAL);
        assertThat(both.appealMetBy(LocalDate.parse("2026-12-17"))).contains(AmuTerms.APPEAL_AFTER_SILENCE);
        assertThat(both.appealMetBy(LocalDate.parse("2027-02-01"))).as("late for both").contains(AmuTerms.APPEAL_AFTER_SILENCE);
    }

    @Test
    void whatIsNotKnownYetIsLookedAtOnTheNextWorkingDay() {
        assertThat(on("2026-10-09", none()).timer("Timer_TransferDue")).as("Friday").isEqualTo("2026-10-12");
    }

    @Test
    void withoutAnyTermNothingIsTooLateBeforeATermOfTodayWouldEnd() {
        assertThat(on("2026-10-09", none()).timer("Timer_LegalDatePassed")).isEqualTo("2027-01-09");
        assertThat(on("2026-10-09", none()).timer("Timer_SafeDateMinus5")).isEqualTo("2027-01-09");
    }

    @Test
    void aFilingRestsUntilTwoWeeksBeforeTheSafeDayAndIsDueOnIt() {
        assertThat(on("2026-10-05", appeal).followUp("confirmFiling")).contains(LocalDate.parse("2026-12-01"));
        assertThat(on("2026-12-03", appeal).followUp("confirmFiling")).isEmpty();
        assertThat(on("2026-10-05", appeal).due("recordFiling")).contains(LocalDate.parse("2026-12-15"));
    }

    @Test
    void whatComesBeforeTheLawyerIsDoneThirtyDaysBeforeTheSafeDayButNeverYesterday() {
        assertThat(on("2026-11-12", appeal).due("analyseGround")).as("15/11 is a Sunday").contains(LocalDate.parse("2026-11-13"));
        assertThat(on("2026-12-01", appeal).due("analyseGround")).contains(LocalDate.parse("2026-12-01"));
        assertThat(on("2026-10-05", appeal).due("analyseGround")).contains(LocalDate.parse("2026-10-08"));
    }

    @Test
    void aHearingIsPreparedFourteenAndThreeWorkingDaysBefore() {
        followUp.open(TriggerKind.REFUSAL, new CpasRequest("cpas_evere", null, null), null, false);
        followUp.file(new Filing(LocalDate.parse("2026-12-01"), "labour_tribunal_fr", null, FilingProof.E_DEPOSIT));
        followUp.fixHearing(LocalDate.parse("2027-02-10"), null);
        assertThat(on("2027-01-04", none()).timer("Timer_HearingReminder")).isEqualTo("2027-01-21");
        assertThat(on("2027-01-21", none()).due("prepareHearing")).contains(LocalDate.parse("2027-02-09"));
        followUp.prepareHearing();
        assertThat(on("2027-01-22", none()).hearingReminderLeft()).isTrue();
        assertThat(on("2027-01-22", none()).timer("Timer_HearingReminder")).isEqualTo("2027-02-05");
        assertThat(on("2027-02-05", none()).hearingReminderLeft()).as("its day is here").isFalse();
        followUp.prepareHearing();
        assertThat(on("2027-01-22", none()).hearingReminderLeft()).as("both are done").isFalse();
    }

    @Test
    void theCpasHasTenWorkingDaysToAnswer() {
        followUp.contactCpas(LocalDate.parse("2026-11-06"), false, false, LocalDate.parse("2026-11-06"));
        assertThat(on("2026-11-06", appeal).timer("Timer_MediationUnanswered")).as("11 November is a holiday").isEqualTo("2026-11-23");
    }

    @Test
    void aRevisionIsLookedAtAfterTwoWeeksButAWeekBeforeTheSafeDayAtTheLatest() {
        assertThat(on("2026-10-05", appeal).timer("Timer_ExecutionCheck")).isEqualTo("2026-10-19");
        assertThat(on("2026-12-04", appeal).timer("Timer_ExecutionCheck")).isEqualTo("2026-12-08");
        assertThat(on("2026-12-10", appeal).timer("Timer_ExecutionCheck")).as("a promise of the last week: the next working day").isEqualTo("2026-12-11");
        assertThat(on("2026-12-15", appeal).timer("Timer_ExecutionCheck")).as("the safe day itself").isEqualTo("2026-12-15");
        assertThat(on("2026-12-18", appeal).timer("Timer_ExecutionCheck")).as("the term is over").isEqualTo("2026-12-18");
        assertThat(on("2026-12-04", none()).timer("Timer_ExecutionCheck")).as("filed: nothing presses").isEqualTo("2026-12-18");
        assertThat(on("2026-12-10", appeal).due("verifyExecution")).contains(LocalDate.parse("2026-12-15"));
        assertThat(on("2026-12-04", appeal).latest("Timer_ExecutionCheck")).contains(LocalDate.parse("2026-12-08"));
        assertThat(on("2026-12-04", none()).latest("Timer_ExecutionCheck")).isEmpty();
    }

    @Test
    void theTermPressesFromAWeekBeforeTheSafeDayOn() {
        assertThat(on("2026-12-07", appeal).termPresses()).isFalse();
        assertThat(on("2026-12-08", appeal).termPresses()).isTrue();
        assertThat(on("2026-12-20", appeal).termPresses()).as("over and not filed").isTrue();
        assertThat(on("2026-12-08", none()).termPresses()).isFalse();
    }

    @Test
    void theLegalDateEndsTheWaitingForAPromiseMadeBeforeItOnly() {
        assertThat(on("2026-12-04", appeal).timer("Timer_LegalDatePassedUnexecuted")).isEqualTo("2026-12-17");
        assertThat(on("2026-12-18", appeal).timer("Timer_LegalDatePassedUnexecuted")).isEqualTo(AmuDates.NEVER);
        assertThat(on("2026-12-04", none()).timer("Timer_LegalDatePassedUnexecuted")).isEqualTo(AmuDates.NEVER);
        assertThat(AmuDates.isResting(AmuDates.NEVER)).isTrue();
    }

    private AmuDates on(String today, AmuTerms terms) {
        return new AmuDates(followUp, terms, new BelgianCalendar(), decided -> decided.plusDays(8), LocalDate.parse(today));
    }

    private static AmuTerms terms(String rule, String legal, String safe) {
        return new AmuTerms(Map.of(rule, ends(legal, safe)));
    }

    private static AmuTerms none() {
        return new AmuTerms(Map.of());
    }

    private static Ends ends(String legal, String safe) {
        return new Ends(LocalDate.parse(legal), LocalDate.parse(safe));
    }
}
