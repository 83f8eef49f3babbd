package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request to the register opens a case of the medical fund: while it is written down, and later. */
@ExtendWith(ArquillianExtension.class)
class FundFromRequestIT {

    @Inject Intake intake;
    @Inject Requests requests;
    @Inject FollowUpTypes types;
    @Inject CaseFiles cases;
    @Inject TaskService tasks;
    @Inject As as;

    @Test
    void the_outcome_fund_requested_opens_it_with_the_request() {
        SavedIntake saved = as.staff(() -> intake.save(SomeRequest.call().about("Exemple", "Fatou").ending("fund_requested").said(), CaseOutcomes.opens("fund_requested", null), null));
        assertOpened(saved.requestId(), saved.caseId());
    }

    @Test
    void from_a_request_registered_before_the_fund_is_one_of_the_kinds_offered() {
        RegisteredRequest made = as.staff(() -> requests.register(SomeRequest.call().about("Exemple", "Mariam").asking("medical_fund_requests").ending(null).open().said()));
        assertThat(types.ofRequest()).extracting(Code::code).contains("medical_fund", "amu_refusal_appeal");
        assertThat(types.proposedOfRequest(List.of("medical_fund_requests"))).isEqualTo("medical_fund");
        assertThat(types.proposedOfRequest(List.of("art_9ter"))).as("nothing follows that up yet").isNull();
        assertThatThrownBy(() -> as.staff(() -> intake.followUp(made.requestId(), null))).hasMessage("register.followUpTypeMissing");
        assertThat(types.all()).extracting(Code::code).as("the fund has an outcome of its own").doesNotContain("medical_fund");
        assertOpened(made.requestId(), as.staff(() -> intake.followUp(made.requestId(), "medical_fund")));
    }

    private void assertOpened(UUID requestId, UUID caseId) {
        CaseHeader opened = as.staff(() -> cases.header(caseId));
        RequestView request = as.staff(() -> requests.byId(requestId)).orElseThrow();
        assertThat(opened.caseType()).isEqualTo("medical_fund");
        assertThat(opened.requestId()).isEqualTo(requestId);
        assertThat(opened.personId()).isEqualTo(request.personId());
        assertThat(request.outcome()).isEqualTo("fund_requested");
        assertThat(request.isOpen()).isFalse();
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(caseId.toString()).list()).singleElement().satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("recordRequest"));
    }
}
