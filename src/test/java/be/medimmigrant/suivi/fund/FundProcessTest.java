package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.followup.models.ModelEngine;
import be.medimmigrant.suivi.followup.models.Story;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a case is led by hand, because the model it began with knows no way there. */
class FundProcessTest {

    private final FundProcess fund = new FundProcess();
    private final Story story = new Story();

    @BeforeEach
    void asked() {
        fund.runtime = ModelEngine.ENGINE.getRuntimeService();
        fund.tasks = ModelEngine.ENGINE.getTaskService();
        fund.models = ModelEngine.ENGINE.getRepositoryService();
        story.begins("medical-fund");
        story.doesAll("recordRequest", "checkThirdPartyPayers");
    }

    @AfterEach
    void finish() {
        story.finish();
    }

    @Test
    void an_ordinary_approval_of_an_older_model_becomes_one_of_two_people() {
        assertThat(fund.knows(story.caseId(), "Flow_Second")).isTrue();
        assertThat(fund.knows(story.caseId(), "Flow_OfAnotherModel")).isFalse();
        fund.secondApproval(story.caseId());
        assertThat(open()).containsExactly("approveException");
        story.does("approveException", "fundDecision", "approved");
        assertThat(open()).containsExactly("informPharmacy");
    }

    @Test
    void what_came_back_is_paid_again_from_the_closing_and_after_the_end() {
        story.does("approveIntervention", "fundDecision", "approved");
        story.doesAll("informPharmacy", "recordInvoice", "payInvoice", "verifyPayment");
        fund.payAgain(story.caseId());
        assertThat(open()).containsExactly("payInvoice");
        story.doesAll("payInvoice", "verifyPayment");
        story.daysPass(30);
        fund.payAgain(story.caseId());
        assertThat(open()).as("also from the question after thirty days").containsExactly("payInvoice");
        story.doesAll("payInvoice", "verifyPayment");
        story.daysPass(30);
        story.doesAll("askWhetherAmuRequested", "recordClosure");
        fund.payAgain(story.caseId());
        assertThat(open()).containsExactly("payInvoice");
    }

    private List<String> open() {
        return fund.tasks.createTaskQuery().list().stream().map(task -> task.getTaskDefinitionKey()).toList();
    }
}
