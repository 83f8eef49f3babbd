package be.medimmigrant.suivi.followup.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SharedDatesTest {

    private static final LocalDate SAFE = LocalDate.parse("2026-12-15");
    private static final BelgianCalendar CALENDAR = new BelgianCalendar();

    @Test
    void aLawyerIsAskedThirtyDaysBeforeTheSafeDay() {
        assertThat(on("2026-10-12").due("chooseLawyer")).isEqualTo("2026-11-13");
    }

    @Test
    void afterThatDayTheLawyerIsAskedTheNextWorkingDayAndNeverLaterThanTheSafeDay() {
        assertThat(on("2026-11-20").due("chooseLawyer")).isEqualTo("2026-11-23");
        assertThat(on("2026-12-15").due("chooseLawyer")).isEqualTo("2026-12-15");
        assertThat(on("2026-12-14").due("sendFileToLawyer")).isEqualTo("2026-12-15");
    }

    @Test
    void theCoordinatorIsToldTenDaysBeforeTheSafeDay() {
        assertThat(on("2026-10-12").timer("Timer_EscalateToCoordinator")).isEqualTo("2026-12-04");
        assertThat(on("2026-12-03").coordinatorToo()).isFalse();
        assertThat(on("2026-12-04").coordinatorToo()).isTrue();
    }

    @Test
    void aLawyerHasFiveWorkingDaysToConfirm() {
        assertThat(on("2026-10-28").timer("Timer_LawyerConfirmation")).isEqualTo("2026-11-04");
        assertThat(on("2026-10-28").followUp("recordLawyer")).contains(LocalDate.parse("2026-11-04"));
    }

    @Test
    void anAnswerIsNotWaitedForBeyondTheSafeDay() {
        assertThat(on("2026-12-11").followUp("recordLawyer")).isEmpty();
    }

    @Test
    void theAccompanimentIsRemindedTwoWorkingDaysBefore() {
        SharedDates dates = new SharedDates(null, LocalDate.parse("2026-11-16"), CALENDAR, LocalDate.parse("2026-11-02"));
        assertThat(dates.timer("Timer_AccompanimentReminder")).isEqualTo("2026-11-12");
        assertThat(dates.followUp("recordAccompaniment")).contains(LocalDate.parse("2026-11-16"));
        assertThat(dates.due("recordAccompaniment")).isEqualTo("2026-11-18");
    }

    @Test
    void withoutATermEverythingIsDueWithinDays() {
        SharedDates dates = new SharedDates(null, null, CALENDAR, LocalDate.parse("2026-11-02"));
        assertThat(dates.due("chooseLawyer")).isEqualTo("2026-11-09");
        assertThat(dates.due("recordClosure")).isEqualTo("2026-11-05");
        assertThat(dates.coordinatorToo()).isFalse();
        assertThat(dates.timer("Timer_EscalateToCoordinator")).isAfter(LocalDate.parse("2026-11-02"));
    }

    private static SharedDates on(String today) {
        return new SharedDates(SAFE, null, CALENDAR, LocalDate.parse(today));
    }
}
