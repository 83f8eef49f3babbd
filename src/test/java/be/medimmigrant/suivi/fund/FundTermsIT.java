package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.Money;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By when the fund's steps are to be done, over the first of May, Ascension and three weekends. */
@ExtendWith(ArquillianExtension.class)
class FundTermsIT {

    private static final LocalDate THURSDAY = LocalDate.parse("2026-04-30");

    @Inject FundStory story;
    @Inject FundRequests requests;
    @Inject FundPayment payment;
    @Inject ManagementService management;
    @Inject RuntimeService runtime;
    @Inject TaskService tasks;
    @Inject TestTime time;
    @Inject TestJobs jobs;
    @Inject As as;

    @BeforeEach
    void theDayBeforeAHoliday() {
        jobs.hold();
        time.travelTo(THURSDAY);
    }

    @AfterEach
    void backToToday() {
        time.back();
        jobs.release();
    }

    @Test
    void every_step_and_every_wait_ends_on_its_working_day() {
        UUID caseId = story.opened("noor");
        assertThat(due(caseId, "recordRequest")).as("the next working day, evening").isEqualTo("2026-05-04T17:00");
        story.record(caseId, "noor", "40", "reason_amu_pending", false);
        assertThat(due(caseId, "checkThirdPartyPayers")).as("two working days").isEqualTo("2026-05-05T17:00");
        story.payers(caseId, PayersAnswer.AWAITED);
        assertThat(timer(caseId, "Timer_ThirdPartyUnanswered")).isEqualTo("2026-05-05T17:00");
        story.fireTimer(caseId, "Timer_ThirdPartyUnanswered");
        assertThat(timer(caseId, "Timer_ApprovalOverdue")).as("one working day").isEqualTo("2026-05-04T17:00");
        story.decide(caseId, "samir", Verdict.APPROVE, "40", null);
        assertThat(story.asked(caseId).validUntil()).as("ten working days").isEqualTo("2026-05-18");
        assertThat(timer(caseId, "Timer_ApprovalExpired")).as("the morning after").isEqualTo("2026-05-19T07:00");
        as.staff(() -> payment.informPharmacy(new InformPharmacy(story.task(caseId, "informPharmacy"), null, THURSDAY)));
        assertThat(due(caseId, "recordInvoice")).as("as long as the agreement holds").isEqualTo("2026-05-18T17:00");
        as.staff(() -> payment.recordInvoice(new RecordInvoice(story.task(caseId, "recordInvoice"), "FA-1", THURSDAY, Money.of("40"), null, null, true)));
        story.pay(caseId);
        story.verify(caseId, "hanna");
        assertThat(timer(caseId, "Timer_AmuFollowUp")).as("thirty days, whatever day that is").isEqualTo("2026-05-30T07:00");
    }

    @Test
    void an_urgent_request_does_not_wait_for_third_parties() {
        UUID caseId = story.opened("noor");
        RecordRequest asked = FundStory.request(story.task(caseId, "recordRequest"), "40", "reason_amu_pending", "expense_pharmacy", THURSDAY, false);
        as.staff(() -> requests.record(new RecordRequest(asked.taskId(), asked.reason(), asked.expenseType(), null, asked.what(), asked.provider(), asked.estimate(), asked.expenseOn(), true,
                asked.evidence(), asked.amuAdviceOn(), null, null)));
        story.payers(caseId, PayersAnswer.AWAITED);
        assertThat(timer(caseId, "Timer_ThirdPartyUnanswered")).as("now").isBefore("2026-04-30T11:00");
    }

    private LocalDateTime due(UUID caseId, String task) {
        return local(tasks.createTaskQuery().taskId(story.task(caseId, task)).singleResult().getDueDate());
    }

    private LocalDateTime timer(UUID caseId, String timer) {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).processDefinitionKey("medical-fund").singleResult().getId();
        return local(management.createJobQuery().processInstanceId(instance).activityId(timer).singleResult().getDuedate());
    }

    private static LocalDateTime local(java.util.Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), SuiviClock.BRUSSELS);
    }
}
